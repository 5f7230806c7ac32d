import type { Figure } from './figures.ts';
import { withTreeOf } from './link-files.ts';
import { measureOneFile } from './one-file.ts';
import { runInTurn, vision, type Run } from './programs.ts';
import { median } from './statistics.ts';
import { openTree, type Tree } from './tree.ts';
import { peakMemory } from './whole-process.ts';

const SIZES = [1_000, 10_000, 78_000, 300_000];

/** Time and memory for trees of growing size, put together from hard links to the files of one tree. */
export async function measureGrowth(tree: Tree, { times, cache }: { times: number; cache: string }): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of SIZES) {
    const ofSize = async (folder: string) => [...measureSize(folder, { size, times, cache }), ...(await measureOneFile(openTree(folder)))];
    figures.push(...(await withTreeOf(tree, size, ofSize)));
  }
  return figures;
}

function measureSize(folder: string, { size, times, cache }: { size: number; times: number; cache: string }): Figure[] {
  openTree(folder);
  const check = ['check', folder, '--fail-on', 'never'];
  const { cold, warm } = runInTurn({ cold: vision('cold', [...check, '--no-cache'], { cache }), warm: vision('warm', check, { cache }) }, times);
  const memory = peakMemory(vision('vision check', [...check, '--no-cache'], { cache, measureMemory: true }));
  return [
    ...timesOf(`${size} files, cold`, cold, size),
    ...timesOf(`${size} files, warm`, warm, size),
    { what: `${size} files, peak memory`, value: memory, unit: 'MB' },
    { what: `${size} files, peak memory, for 1,000 files`, value: (memory / size) * 1000, unit: 'MB' },
  ];
}

function timesOf(what: string, runs: readonly Run[], size: number): Figure[] {
  const wall = median(runs.map(({ milliseconds }) => milliseconds));
  const processor = median(runs.map((one) => one.processor));
  return [
    { what, value: wall, unit: 'ms' },
    { what: `${what}, for 1,000 files`, value: (wall / size) * 1000, unit: 'ms' },
    { what: `${what}, processor time for 1,000 files`, value: (processor / size) * 1000, unit: 'ms' },
  ];
}
