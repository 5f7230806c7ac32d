import { setImmediate } from 'node:timers/promises';
import type { Listing } from './listing.ts';

/**
 * The paths of a listing in memory that all threads share: UTF-8, each followed by a NUL.
 * Threads decode the few paths that they work on and nothing is copied between them.
 */
export interface PathTable {
  readonly text: SharedArrayBuffer;
  /** Where each path begins in `text`, and at last where the text ends. */
  readonly starts: Uint32Array<SharedArrayBuffer>;
  /** One byte for each path, as in `Listing`. */
  readonly remembered: Uint8Array<SharedArrayBuffer>;
}

export function pathTableOf({ paths, remembered }: Pick<Listing, 'paths' | 'remembered'>): PathTable {
  const bytes = Buffer.from(paths.map((path) => `${path}\0`).join(''));
  const table = {
    text: new SharedArrayBuffer(bytes.length),
    starts: new Uint32Array(new SharedArrayBuffer(4 * (paths.length + 1))),
    remembered: new Uint8Array(new SharedArrayBuffer(paths.length)),
  };
  bytes.copy(Buffer.from(table.text));
  table.remembered.set(remembered);
  for (let index = 0, start = 0; index < paths.length; index += 1) {
    start = bytes.indexOf(0, start) + 1;
    table.starts[index + 1] = start;
  }
  return table;
}

export function pathCount(table: PathTable): number {
  return table.remembered.length;
}

/** The paths from index `from` up to `to`, exclusive. */
export function pathsBetween(table: PathTable, from: number, to: number): string[] {
  if (from >= to) return [];
  const start = table.starts[from] ?? 0;
  const end = table.starts[to] ?? start;
  return Buffer.from(table.text, start, end - start - 1).toString().split('\0');
}

/** All paths. Rests now and then, so that a thread with other duties stays awake. */
export async function allPaths(table: PathTable): Promise<string[]> {
  const paths: string[] = [];
  for (let from = 0; from < pathCount(table); from += PATHS_AT_ONCE) {
    for (const path of pathsBetween(table, from, Math.min(from + PATHS_AT_ONCE, pathCount(table)))) paths.push(path);
    await setImmediate();
  }
  return paths;
}

/** About 1 ms of work. */
const PATHS_AT_ONCE = 8192;
