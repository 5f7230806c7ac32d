import { allPaths, pathCount, type PathTable } from './path-table.ts';

/** The files of several tables in one order. */
export interface MergedListing {
  /** Sorted by UTF-16 units, each once. */
  readonly paths: readonly string[];
  /** For each path its number, counted through all tables. */
  readonly numbers: Uint32Array;
}

export async function mergeListing(tables: readonly PathTable[]): Promise<MergedListing> {
  const all: string[] = [];
  for (const table of tables) for (const path of await allPaths(table)) all.push(path);
  if (all.every((path, index) => index === 0 || (all[index - 1] ?? '') < path)) return { paths: all, numbers: Uint32Array.from(all.keys()) };
  const pathAt = (number: number | undefined) => all[number ?? 0] ?? '';
  const numbers = [...all.keys()]
    .toSorted((a, b) => (pathAt(a) < pathAt(b) ? -1 : pathAt(a) > pathAt(b) ? 1 : 0))
    .filter((number, index, sorted) => index === 0 || pathAt(number) !== pathAt(sorted[index - 1]));
  return { paths: numbers.map(pathAt), numbers: Uint32Array.from(numbers) };
}

/** Finds the table and the index in it that a number of a merged listing stands for. */
export function placeFinder(tables: readonly PathTable[]): (number: number) => [table: number, index: number] {
  const firsts = [0];
  for (const table of tables) firsts.push((firsts.at(-1) ?? 0) + pathCount(table));
  return (number) => {
    let table = 0;
    while ((firsts[table + 1] ?? Infinity) <= number) table += 1;
    return [table, number - (firsts[table] ?? 0)];
  };
}
