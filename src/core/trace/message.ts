import type { Span } from '../text/span.ts';
import type { Comment } from './lexer/comment.ts';
import { endOfLine, nextLine, startOfLine } from './lexer/lines.ts';

/** Longer messages are cut: a whole licence text after a TODO helps nobody. */
const LONGEST_MESSAGE = 500;
const LEADING = /^[\s:.,–—-]+/;
/** The left border of a boxed comment, such as ` * `. */
const LEFT_BORDER = /^\s*(?:[*#/;!%|>"'+=-]+(?=\s|$))?\s*/;
const RIGHT_BORDER = /(?:\s+[*#/;%|=\\-]+|[*=#/-]{3,})?\s*$/;
/** `@param` and `\param` begin something else. */
const DOC_TAG = /^[@\\][a-z]/;

/**
 * The text of a marker from `from` on: the rest of its line and the lines of the comment after it, consecutive
 * line comments included, up to a blank line, a documentation tag or `limit`, where the next marker begins.
 */
export function messageFrom(text: string, comments: readonly Comment[], comment: number, from: number, limit: number): string {
  let message = '';
  for (const line of linesFrom(text, comments, comment, from)) {
    if (line.start >= limit) break;
    const first = line.start === from;
    const words = text.slice(line.start, Math.min(line.end, limit, line.start + LONGEST_MESSAGE))
      .replace(first ? LEADING : LEFT_BORDER, '').replace(RIGHT_BORDER, '');
    if (!first && (words === '' || DOC_TAG.test(words))) break;
    message = message === '' ? words : `${message} ${words}`;
    if (message.length > LONGEST_MESSAGE) return `${message.slice(0, LONGEST_MESSAGE).trimEnd()}…`;
  }
  return message.trim();
}

/** The lines of a comment's content from an offset on, then those of the line comments right below it. */
function* linesFrom(text: string, comments: readonly Comment[], index: number, from: number): Generator<Span> {
  let start = from;
  for (let at = index; ; at++) {
    const comment = comments[at];
    if (comment === undefined) return;
    while (start <= comment.to) {
      const end = endOfLine(text, start, Math.min(comment.to, start + LONGEST_MESSAGE + 1));
      yield { start, end };
      if (end >= comment.to) break;
      start = nextLine(text, end);
    }
    const next = comments[at + 1];
    if (next === undefined || !isContinued(text, comment, next)) return;
    start = next.from;
  }
}

/** Whether two line comments stand on consecutive lines in the same column, with nothing before the second. */
function isContinued(text: string, above: Comment, below: Comment): boolean {
  if (above.kind !== 'line' || below.kind !== 'line') return false;
  const lineStart = nextLine(text, above.end);
  if (lineStart > below.start || text.slice(lineStart, below.start).trim() !== '') return false;
  return startOfLine(text, below.start) === lineStart && below.start - lineStart === above.start - startOfLine(text, above.start);
}
