import type { FileIndex } from './file-index.ts';
import { copyStamp, newStamps, type Stamps } from './file-stamp.ts';
import { Places } from './merged-listing.ts';
import type { PathTable } from './path-table.ts';
import { newTable, textTableOf, type TextTable } from './text-table.ts';

/** What was found in the files of one table. */
export interface IndexPart {
  readonly table: PathTable;
  readonly stamps: Stamps;
  readonly states: Uint8Array;
  /** The JSON of what files say, by index. */
  readonly scans: ReadonlyMap<number, string>;
}

/** The index of several tables. @param numbers the files in order of path, counted through all tables */
export function gatherIndex(parts: readonly IndexPart[], numbers: Uint32Array): FileIndex {
  const places = new Places(parts.map(({ table }) => table));
  const stamps = newStamps(numbers.length);
  const states = new Uint8Array(new SharedArrayBuffer(numbers.length));
  const scans: string[] = [];
  const paths = newTable(parts.reduce((sum, { table }) => sum + table.texts.bytes.length, 0), numbers.length);
  for (const [row, number] of numbers.entries()) {
    const at = places.tableOf(number);
    const index = places.indexIn(at, number);
    const part = parts[at];
    if (!part) continue;
    states[row] = part.states[index] ?? 0;
    copyStamp(part.stamps, index, stamps, row);
    copyText(part.table.texts, index, paths, row);
    scans.push(part.scans.get(index) ?? '');
  }
  return { paths, scans: textTableOf(scans, '\n'), stamps, states };
}

function copyText(from: TextTable, fromIndex: number, to: TextTable, toIndex: number): void {
  const text = from.bytes.subarray(from.starts[fromIndex], from.starts[fromIndex + 1]);
  const start = to.starts[toIndex] ?? 0;
  to.bytes.set(text, start);
  to.starts[toIndex + 1] = start + text.length;
}
