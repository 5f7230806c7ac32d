import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Tree } from './tree.ts';

/** Works on a tree of another size, put together from hard links to the files of one, and takes it away again. */
export async function withTreeOf<Result>(tree: Tree, size: number, work: (folder: string) => Promise<Result>): Promise<Result> {
  // Hard links need the same file system as the tree.
  const folder = mkdtempSync(join(dirname(tree.folder), `vision-tree-${size}-`));
  try {
    linkFiles(tree, folder, size);
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
