import type { Figure } from './figures.ts';
import { withTreeOf } from './link-files.ts';
import { measureOneFile } from './one-file.ts';
import { run, vision } from './programs.ts';
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
  const medianOf = (args: string[]) => median(Array.from({ length: times }, () => run(vision('vision check', args, { cache })).milliseconds));
  const [cold, warm] = [medianOf([...check, '--no-cache']), medianOf(check)];
  const memory = peakMemory(vision('vision check', [...check, '--no-cache'], { cache, measureMemory: true }));
  return [
    { what: `${size} files, cold`, value: cold, unit: 'ms' },
    { what: `${size} files, cold, for 1,000 files`, value: (cold / size) * 1000, unit: 'ms' },
    { what: `${size} files, warm`, value: warm, unit: 'ms' },
    { what: `${size} files, warm, for 1,000 files`, value: (warm / size) * 1000, unit: 'ms' },
    { what: `${size} files, peak memory`, value: memory, unit: 'MB' },
    { what: `${size} files, peak memory, for 1,000 files`, value: (memory / size) * 1000, unit: 'MB' },
  ];
}
