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
export function quoted(quote: Opener, options: Partial<QuotedText> = {}): QuotedText {
  return { kind: 'string', open: quote, close: quote, escape: BACKSLASH, ...options };
}

/** A string over many lines with backslash escapes. */
export function long(quote: Opener, options: Partial<QuotedText> = {}): QuotedText {
  return { kind: 'string', open: quote, close: quote, escape: BACKSLASH, manyLines: true, ...options };
}

/** A string over many lines in which nothing is escaped. A doubled quote reads as two strings, which is the same. */
export function raw(open: Opener, close: Opener = open): QuotedText {
  return { kind: 'string', open, close, manyLines: true };
}

/** A string on one line in which nothing but the doubled quote is escaped. */
export function plain(open: Opener, close: Opener = open): QuotedText {
  return { kind: 'string', open, close };
}

export function skip(open: Opener): Rule {
  return { kind: 'skip', open };
}

/** From here to the end of the text nothing is code. */
export function ending(open: Opener): Rule {
  return raw(open, /(?!)/);
}

export const BRACKETS: readonly (readonly [open: string, close: string])[] = [['(', ')'], ['[', ']'], ['{', '}'], ['<', '>']];

/** `q(a (b))`, `q[…]`, `q{…}` and `q<…>`: brackets inside are balanced. `before` is a pattern of what stands before. */
export function bracketed(before: RegExp, options: Partial<QuotedText> = {}): readonly QuotedText[] {
  return BRACKETS.map(([open, close]) => (
    { ...long(new RegExp(`${before.source}\\${open}`)), close, nests: open, ...options }));
}

/** A `#` that must not touch a word before it, as in shells. */
export const hashWord: Rule = line(/(?<![^\s;&|()`])#/);

/** The comments of C and its kin. */
export const slashes: readonly Rule[] = [line('//'), block('/*', '*/')];

/** The same where block comments nest. */
export const nestedSlashes: readonly Rule[] = [line('//'), nested('/*', '*/')];

export const quotes: readonly Rule[] = [quoted('"'), quoted("'")];

/**
 * One character between apostrophes where a lone apostrophe means something else: a lifetime, a type variable, a
 * prime, an attribute, a transposed matrix.
 */
export const character: Rule = skip(
  /(?<![\w)\]}'\u0080-\uFFFF])'(?:[^'\\\r\n]|[\uD800-\uDBFF][\uDC00-\uDFFF]|\\[^\r\n][^'\r\n]{0,10})'/,
);
