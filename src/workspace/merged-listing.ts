import { allPaths, pathCount, type PathTable } from './path-table.ts';

/** The files of several tables in one order. */
export interface MergedListing {
  /** Sorted by UTF-16 units, each once. */
  readonly paths: readonly string[];
  /** For each path its number, counted through all tables. */
  readonly numbers: Uint32Array;
}

/** A table, and the indexes of those of its paths that do not count. */
export interface ListedTable {
  readonly table: PathTable;
  readonly struck?: ReadonlySet<number>;
}

/** @param pathsOf gives the paths of a table; where there is one table, and all in it counts, they are the result */
export async function mergeListing(
  sources: readonly ListedTable[],
  pathsOf: (table: PathTable) => Promise<readonly string[]> = allPaths,
): Promise<MergedListing> {
  const tables = await Promise.all(sources.map(({ table }) => pathsOf(table)));
  const all = tables.length === 1 ? (tables[0] ?? []) : tables.flat();
  const counted: number[] = [];
  let first = 0;
  for (const [at, { length }] of tables.entries()) {
    const struck = sources[at]?.struck;
    for (let index = 0; index < length; index += 1) if (!struck?.has(index)) counted.push(first + index);
    first += length;
  }
  const numbers = inOrder(counted, all);
  const paths = numbers.length === all.length && numbers === counted ? all : numbers.map((number) => all[number] ?? '');
  return { paths, numbers: Uint32Array.from(numbers) };
}

/** The numbers in order of their paths, each path once; the same array where they are so already. */
function inOrder(numbers: number[], paths: readonly string[]): number[] {
  const pathAt = (number: number | undefined) => (number === undefined ? '' : (paths[number] ?? ''));
  if (numbers.every((number, index) => index === 0 || pathAt(numbers[index - 1]) < pathAt(number))) return numbers;
  return numbers
    .toSorted((a, b) => (pathAt(a) < pathAt(b) ? -1 : pathAt(a) > pathAt(b) ? 1 : 0))
    .filter((number, index, sorted) => index === 0 || pathAt(number) !== pathAt(sorted[index - 1]));
}

/** Tells for numbers of a merged listing which table they stand for, and where in it. */
export class Places {
  readonly #firsts: number[] = [0];

  constructor(tables: readonly PathTable[]) {
    for (const table of tables) this.#firsts.push((this.#firsts.at(-1) ?? 0) + pathCount(table));
  }

  tableOf(number: number): number {
    let table = 0;
    while ((this.#firsts[table + 1] ?? Infinity) <= number) table += 1;
    return table;
  }

  indexIn(table: number, number: number): number {
    return number - (this.#firsts[table] ?? 0);
  }
}
