import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listGitFiles } from './git-files.ts';
import { LinkedFolders } from './linked-folders.ts';
import { sinkBelow, type ListingSink } from './listing.ts';
import { isOtherWorktree, repositoryAt } from './repository.ts';
import { walk } from './walk.ts';

export interface EnumerateOptions {
  /** `never`: do not run git at all, as in an untrusted workspace. */
  readonly git: 'auto' | 'never';
  readonly signal?: AbortSignal;
}

/**
 * Lists the files below a folder: what git would list, tracked and untracked, minus ignored, with
 * the files of submodules and nested repositories; without git a walk under the same rules.
 * @throws if the folder itself cannot be read, or the signal's reason when aborted
 */
export async function enumerate(folder: string, { git, signal }: EnumerateOptions, sink: ListingSink): Promise<void> {
  const root = resolve(folder);
  readdirSync(root);
  if (git === 'never') await walk(root, sink, signal);
  else await listRepository({ root, links: new LinkedFolders(root), sink, signal }, '');
}

interface Tour {
  readonly root: string;
  readonly links: LinkedFolders;
  readonly sink: ListingSink;
  readonly signal: AbortSignal | undefined;
}

/** @param path where the repository lies below the root: '' or with a slash at the end */
async function listRepository(tour: Tour, path: string): Promise<void> {
  const { root, signal } = tour;
  const folder = join(root, path);
  const sink = sinkBelow(tour.sink, path);
  // A submodule that is not checked out has no repository of its own: git would answer for the outer one.
  const listed = path === '' || repositoryAt(folder) ? await listGitFiles(folder, sink, signal) : undefined;
  // Git lists nothing at all where the repository around ignores this very folder.
  if (!listed || listed.isEmpty) return walk(folder, sink, signal);
  for (const nested of listed.nested) await listNested(tour, `${path}${nested}/`);
}

async function listNested(tour: Tour, path: string): Promise<void> {
  if (tour.links.leadThrough(path)) return;
  const isCopy = isOtherWorktree(join(tour.root, path), tour.root);
  if (isCopy) tour.sink.closed({ path, reason: 'other-worktree' });
  else await listRepository(tour, path);
}
