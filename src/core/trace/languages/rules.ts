import type { BlockComment, LineComment, Opener, QuotedText, Rule } from './language.ts';

/** A backslash and what it escapes; a line break counts as one. */
export const BACKSLASH = /\\(?:\r\n|[^])/;

/** `// …` to the end of the line. */
export function line(open: Opener, options: Omit<LineComment, 'kind' | 'open'> = {}): LineComment {
  return { kind: 'line', open, ...options };
}

/** A comment between two marks. */
export function block(open: Opener, close: Opener): BlockComment {
  return { kind: 'block', open, close };
}

/** A comment between two marks that may hold further ones. */
export function nested(open: string, close: string): BlockComment {
  return { kind: 'block', open, close, nests: open };
}

/** A string on one line with backslash escapes. */
export function quoted(quote: string, options: Partial<QuotedText> = {}): QuotedText {
  return { kind: 'string', open: quote, close: quote, escape: BACKSLASH, ...options };
}

/** A string over many lines with backslash escapes. */
export function long(quote: string, options: Partial<QuotedText> = {}): QuotedText {
  return { kind: 'string', open: quote, close: quote, escape: BACKSLASH, manyLines: true, ...options };
}

/** A string over many lines in which nothing is escaped. A doubled quote reads as two strings, which is the same. */
export function raw(open: Opener, close: Opener): QuotedText {
  return { kind: 'string', open, close, manyLines: true };
}

/** A string on one line in which nothing but the doubled quote is escaped. */
export function plain(open: Opener, close: Opener = open): QuotedText {
  return { kind: 'string', open, close };
}

export function skip(open: Opener): Rule {
  return { kind: 'skip', open };
}

/** A `#` comment that must not touch a word before it, as in shells. */
export const hashWord: Rule = line(/(?<![^\s;&|()`])#/);

export const slashes: readonly Rule[] = [line('//'), block('/*', '*/')];

/** One character between apostrophes where a lone apostrophe means something else (lifetimes, type variables, ticks). */
export const character: Rule = skip(/'(?:[^'\\\r\n]|[\uD800-\uDBFF][\uDC00-\uDFFF]|\\[^\r\n][^'\r\n]{0,10})'/);
