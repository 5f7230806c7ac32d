import { setImmediate } from 'node:timers/promises';
import { PathCursor } from './path-cursor.ts';
import { pathAt, pathCount, pathTableOf, type PathTable } from './path-table.ts';
import type { ScanResult } from './scan-result.ts';

/**
 * Holds what was read, supposing that the files are still the same, against what was listed since: strikes
 * what is not listed.
 * @returns tables of the listed files that are yet to be read: new ones, and those that were gone for a moment
 */
export async function reconcile(supposed: ScanResult, listed: readonly PathTable[]): Promise<PathTable[]> {
  const isConfirmed = new Uint8Array(pathCount(supposed.table));
  const tables: PathTable[] = [];
  for (const table of listed) tables.push(pathTableOf(await unconfirmed(table, supposed, isConfirmed), table.remembered));
  for (let row = isConfirmed.indexOf(0); row !== -1; row = isConfirmed.indexOf(0, row + 1)) supposed.struck.add(row);
  return tables.filter((table) => pathCount(table) > 0);
}

/** The paths of a table that the result does not tell about; notes for which rows it does. Rests now and then. */
async function unconfirmed(table: PathTable, supposed: ScanResult, isConfirmed: Uint8Array): Promise<string[]> {
  const cursor = new PathCursor(supposed.table.texts);
  const paths: string[] = [];
  for (let index = 0; index < pathCount(table); index += 1) {
    if (index % PATHS_AT_ONCE === 0) await setImmediate();
    const row = cursor.find(table.texts, index);
    if (row !== undefined && (table.remembered || supposed.isThere(row))) isConfirmed[row] = 1;
    else paths.push(pathAt(table, index));
  }
  return paths;
}

/** About a millisecond of work. */
const PATHS_AT_ONCE = 4096;
