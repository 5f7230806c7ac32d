import { isMap } from 'yaml';
import type { TextEdit } from '../../text/edits.ts';
import type { Collection, Entry } from './entries.ts';
import { columnOf, commaBehind, hasBlankLineAbove, insertLinesBelow, lineBreakAt, lineEnd, opensLine } from './lines.ts';

/**
 * Lines for a new entry of a block collection, so that it stands at `index`.
 * With `spaced`, several lines get a blank line above where their neighbour has one.
 */
export function insertIntoBlock(
  text: string,
  entries: readonly Entry[],
  index: number,
  lines: readonly string[],
  spaced: boolean,
): TextEdit {
  const before = entries[index - 1];
  const column = columnOf(text, entries[0]?.start ?? 0);
  if (before) {
    const keepsBlanks = text[before.end - 1] === '\n';
    const apart = spaced && lines.length > 1 && !keepsBlanks && hasBlankLineAbove(text, before.start);
    return insertLinesBelow(text, before.end, apart ? ['', ...lines] : lines, column);
  }
  const start = entries[0]?.start ?? 0;
  const lineBreak = lineBreakAt(text, start);
  const newText = lines.map((line) => line + lineBreak + ' '.repeat(column)).join('');
  return { span: { start, end: start }, newText };
}

/** A new entry of a flow collection, so that it stands at `index`; on its own line where its neighbour is. */
export function insertIntoFlow(text: string, owner: Collection, entries: readonly Entry[], index: number, entry: string, padding: string): TextEdit[] {
  const next = entries[index];
  if (next) return [insertAt(next.start, `${entry},${separatorAt(text, next)}`)];
  const last = entries.at(-1);
  return last ? appendToFlow(text, owner, last, entry) : [fillFlow(text, owner, entry, padding)];
}

function fillFlow(text: string, owner: Collection, entry: string, padding: string): TextEdit {
  const [start = 0, end = 0] = owner.range ?? [];
  const inside = text.slice(start + 1, end - 1);
  if (inside.trim() !== '') return insertAt(start + 1, entry);
  const blank = isMap(owner) ? padding : '';
  return { span: { start: start + 1, end: end - 1 }, newText: blank + entry + blank };
}

/** Behind the last entry; its comma goes before a comment on its line, the new entry below that. */
function appendToFlow(text: string, owner: Collection, last: Entry, entry: string): TextEdit[] {
  const [, end = 0] = owner.range ?? [];
  const trailing = commaBehind(text, last.end, end);
  const from = trailing === undefined ? last.end : trailing + 1;
  const separator = separatorAt(text, last);
  const close = trailing === undefined ? '' : ',';
  const comma = trailing === undefined ? ',' : '';
  const restOfLine = text.slice(from, lineEnd(text, from));
  if (separator === ' ' || !/^\s*#/.test(restOfLine)) return [insertAt(from, comma + separator + entry + close)];
  const below = insertAt(lineEnd(text, from), separator + entry + close);
  return comma === '' ? [below] : [insertAt(from, comma), below];
}

function separatorAt(text: string, neighbour: Entry): string {
  if (!opensLine(text, neighbour.start)) return ' ';
  return lineBreakAt(text, neighbour.start) + ' '.repeat(columnOf(text, neighbour.start));
}

function insertAt(offset: number, newText: string): TextEdit {
  return { span: { start: offset, end: offset }, newText };
}
