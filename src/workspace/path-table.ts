import { setImmediate } from 'node:timers/promises';
import { textAt, textCount, textsBetween, textTableOf, type TextTable } from './text-table.ts';

/** Paths of files that came from one source, in memory that all threads share. */
export interface PathTable {
  readonly texts: TextTable;
  /** Only git's index names them: nobody has looked whether they are still there. */
  readonly remembered: boolean;
}

/** No path holds a NUL. */
const NUL = '\0';

export function pathTableOf(paths: readonly string[], remembered: boolean): PathTable {
  return { texts: textTableOf(paths, NUL), remembered };
}

export function pathCount({ texts }: PathTable): number {
  return textCount(texts);
}

export function pathAt({ texts }: PathTable, index: number): string {
  return textAt(texts, index);
}

/** The paths from index `from` up to `to`, exclusive, as far as there are any. */
export function pathsBetween({ texts }: PathTable, from: number, to: number): string[] {
  return textsBetween(texts, from, to, NUL);
}

/** All paths. Rests now and then, so that a thread with other duties stays awake. */
export async function allPaths(table: PathTable): Promise<string[]> {
  const paths: string[] = [];
  for (let from = 0; from < pathCount(table); from += PATHS_AT_ONCE) {
    for (const path of pathsBetween(table, from, from + PATHS_AT_ONCE)) paths.push(path);
    await setImmediate();
  }
  return paths;
}

/** About 1 ms of work. */
const PATHS_AT_ONCE = 8192;
