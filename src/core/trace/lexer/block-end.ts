import type { Span } from '../../text/span.ts';
import type { BlockComment, Opener } from '../languages/language.ts';
import { Alternatives, fillIn, type Found } from './pattern.ts';

/** A string or a character inside a comment; its length is bounded to stay linear. */
const STRING_IN_COMMENT = /"(?:[^"\\]|\\[^]){0,2000}"|'(?:[^'\\\r\n]|\\[^\r\n])'/;

/** The closer of a block comment that `opened` began, or an empty span at the end of the text. */
export function blockEnd(text: string, rule: BlockComment, opened: Found): Span {
  const close = fillIn(rule.close, opened);
  if (typeof close === 'string' && rule.nests === undefined) return simpleEnd(text, close, opened.end);
  return nestedEnd(text, rule, close, opened.end);
}

function simpleEnd(text: string, close: string, from: number): Span {
  const start = text.indexOf(close, from);
  return start < 0 ? { start: text.length, end: text.length } : { start, end: start + close.length };
}

function nestedEnd(text: string, rule: BlockComment, close: Opener, from: number): Span {
  const marks = new Alternatives([close, rule.nests ?? NEVER, rule.strings ? STRING_IN_COMMENT : NEVER], 'gm');
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

const NEVER = /(?!)/;
