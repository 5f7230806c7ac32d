import type { Span } from '../../text/span.ts';
import type { Entry } from './entries.ts';
import { lineEnd, lineStart, opensLine } from './lines.ts';

/** The stretch to take out so that one of several entries of a block collection is gone. */
export function spanInBlock(text: string, entries: readonly Entry[], index: number): Span {
  const { start, end } = entries[index] as Entry;
  const next = entries[index + 1];
  if (opensLine(text, start)) return wholeLines(text, start, end);
  if (next && !holdsComment(text, end, next.start)) return { start, end: next.start };
  return { start, end };
}

/** The same for a flow collection; the comma goes with the entry. */
export function spanInFlow(text: string, entries: readonly Entry[], index: number): Span {
  const { start, end } = entries[index] as Entry;
  const next = entries[index + 1];
  const previous = entries[index - 1];
  if (next) return { start, end: holdsComment(text, end, next.start) ? text.indexOf(',', end) + 1 : next.start };
  if (previous && !holdsComment(text, previous.end, start)) return { start: previous.end, end };
  return { start, end };
}

/** Lines with the break behind them; the last line of a text takes the break before it. */
function wholeLines(text: string, start: number, end: number): Span {
  const from = lineStart(text, start);
  if (text[end - 1] === '\n') return { start: from, end };
  const newline = text.indexOf('\n', lineEnd(text, end));
  if (newline !== -1) return { start: from, end: newline + 1 };
  return { start: from > 0 ? lineEnd(text, from - 1) : from, end: text.length };
}

function holdsComment(text: string, start: number, end: number): boolean {
  return text.slice(start, end).includes('#');
}
