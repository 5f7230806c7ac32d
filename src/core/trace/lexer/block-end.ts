import type { Span } from '../../text/span.ts';
import type { BlockComment, Opener } from '../languages/language.ts';
import { Alternatives } from './pattern.ts';

/** A string or a character inside a comment; its length is bounded to stay linear. */
const STRING_IN_COMMENT = /"(?:[^"\\]|\\[^]){0,2000}"|'(?:[^'\\\r\n]|\\[^\r\n])'/;

const NEVER = /(?!)/;

/** What matters inside a block comment: its closer, the opener that nests, and strings that hide both. */
export function marksInside(rule: BlockComment, close: Opener): Alternatives {
  return new Alternatives([close, rule.nests ?? NEVER, rule.strings ? STRING_IN_COMMENT : NEVER], 'gm');
}

/** The closer of a comment that does not nest, or an empty span at the end of the text. */
export function plainEnd(text: string, close: string, from: number): Span {
  const start = text.indexOf(close, from);
  return start < 0 ? { start: text.length, end: text.length } : { start, end: start + close.length };
}

/** The closer of a comment that nests, or an empty span at the end of the text. */
export function nestedEnd(text: string, marks: Alternatives, from: number): Span {
  let depth = 1;
  let at = from;
  for (;;) {
    const found = marks.find(text, at);
    if (found === undefined) return { start: text.length, end: text.length };
    if (found.which === 0) depth--;
    if (found.which === 1) depth++;
    if (depth === 0) return found;
    at = Math.max(found.end, found.start + 1);
  }
}
