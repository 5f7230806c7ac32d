import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Figure } from './figures.ts';
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
    // Hard links need the same file system as the tree.
    const folder = mkdtempSync(join(dirname(tree.folder), `vision-growth-${size}-`));
    try {
      linkFiles(tree, folder, size);
      figures.push(...measureSize(folder, { size, times, cache }), ...(await measureOneFile(openTree(folder))));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
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

/** The tree once or several times over, as a repository of its own. */
function linkFiles({ folder: from, paths }: Tree, to: string, size: number): void {
  // A smaller tree takes its files from all over the larger one, so that it is the same mixture.
  const step = Math.max(1, Math.floor(paths.length / size));
  const chosen = paths.filter((_, index) => index % step === 0);
  for (let count = 0; count < size; count += 1) {
    const copy = Math.floor(count / chosen.length);
    const path = chosen[count % chosen.length] ?? '';
    const target = join(to, copy === 0 ? path : `copy-${copy}/${path}`);
    mkdirSync(dirname(target), { recursive: true });
    linkSync(join(from, path), target);
  }
  const git = (...args: string[]) => execFileSync('git', ['-C', to, '-c', 'user.name=bench', '-c', 'user.email=bench@localhost', ...args]);
  git('init', '-q');
  git('add', '-A', '-f');
  git('commit', '-q', '-m', 'tree');
}
