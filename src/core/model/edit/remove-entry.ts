import type { Span } from '../../text/span.ts';
import type { Entry } from './entries.ts';
import { commaBehind, lineEnd, lineStart, opensLine } from './lines.ts';

/** The stretch to take out so that one of several entries of a block collection is gone. */
export function spanInBlock(text: string, entries: readonly Entry[], index: number): Span {
  const { start, end } = entries[index] as Entry;
  const next = entries[index + 1];
  if (opensLine(text, start)) return wholeLines(text, start, end);
  if (next && !holdsComment(text, end, next.start)) return { start, end: next.start };
  return { start, end };
}

/** The same for a flow collection, which ends at `closing`; the comma goes with the entry. */
export function spanInFlow(text: string, entries: readonly Entry[], index: number, closing: number): Span {
  const { start, end } = entries[index] as Entry;
  const next = entries[index + 1];
  const previous = entries[index - 1];
  const comma = commaBehind(text, end, closing);
  if (previous && comma === undefined && !holdsComment(text, previous.end, start)) return { start: previous.end, end };
  const through = comma === undefined ? end : comma + 1;
  const restOfLine = text.slice(through, lineEnd(text, through));
  if (opensLine(text, start) && /^\s*(#.*)?$/.test(restOfLine)) return wholeLines(text, start, through);
  return { start, end: next && !holdsComment(text, end, next.start) ? next.start : through };
}

/** Lines with the break behind them. */
function wholeLines(text: string, start: number, end: number): Span {
  const from = lineStart(text, start);
  if (text[end - 1] === '\n') return { start: from, end };
  const newline = text.indexOf('\n', end);
  return { start: from, end: newline === -1 ? text.length : newline + 1 };
}

function holdsComment(text: string, start: number, end: number): boolean {
  return text.slice(start, end).includes('#');
}
