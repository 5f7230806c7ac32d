import type { TextEdit } from '../../text/edits.ts';
import { isCollection, isUnwritten, type Entry } from './entries.ts';
import { lineBreakAt, lineEnd } from './lines.ts';

/** Writes `valueText`, which is one line, in the place of the entry's value with its anchor and tag. */
export function replaceByLine(text: string, entry: Entry, valueText: string): TextEdit[] {
  const { value, valueFrom, properties } = entry;
  const end = withoutLineBreak(text, entry.end);
  const start = properties?.start ?? value?.range?.[0] ?? end;
  if (!properties && isUnwritten(value)) return [edit(valueFrom, valueFrom, ` ${valueText}`)];
  if (!standsBelow(text, entry)) return [edit(start, end, valueText)];
  return [edit(valueFrom, properties?.end ?? valueFrom, ` ${valueText}`), edit(lineEnd(text, valueFrom), end, '')];
}

/**
 * Writes a value of several lines in the place of the entry's value: `first`
 * behind its key or dash, which stand at `column`, the others below.
 */
export function replaceByLines(text: string, entry: Entry, [first = '', ...rest]: readonly string[], column: number): TextEdit[] {
  const lineBreak = lineBreakAt(text, entry.valueFrom);
  const below = rest.map((line) => lineBreak + (line === '' ? '' : ' '.repeat(column) + line)).join('');
  const from = entry.valueFrom;
  const end = withoutLineBreak(text, entry.end);
  if (first === '' && standsBelow(text, entry) && !entry.properties) return [edit(lineEnd(text, from), end, below)];
  const behindComment = lineEnd(text, end);
  if (behindComment === end) return [edit(from, end, first + below)];
  return [edit(from, end, first), edit(behindComment, behindComment, below)];
}

/** Whether the value begins on a later line than its key or dash. */
function standsBelow(text: string, { value, valueFrom }: Entry): boolean {
  return isCollection(value) && (value.range?.[0] ?? 0) > lineEnd(text, valueFrom);
}

/** A block of text that keeps its blank lines ends behind its line break, which is not part of the value. */
function withoutLineBreak(text: string, end: number): number {
  if (text[end - 1] !== '\n') return end;
  return text[end - 2] === '\r' ? end - 2 : end - 1;
}

function edit(start: number, end: number, newText: string): TextEdit {
  return { span: { start, end }, newText };
}
