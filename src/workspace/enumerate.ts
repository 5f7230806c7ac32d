import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listGitFiles } from './git-files.ts';
import { addFoundFiles, emptyFoundFiles, listingOf, type GatheredFiles, type Listing } from './listing.ts';
import { LinkedFolders } from './linked-folders.ts';
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
export async function enumerate(folder: string, options: EnumerateOptions): Promise<Listing> {
  const root = resolve(folder);
  readdirSync(root);
  if (options.git === 'never') return listingOf(await walk(root, options.signal));
  const found = emptyFoundFiles();
  await collect({ root, found, links: new LinkedFolders(root), signal: options.signal }, '');
  return listingOf(found);
}

interface Collection {
  readonly root: string;
  readonly found: GatheredFiles;
  readonly links: LinkedFolders;
  readonly signal: AbortSignal | undefined;
}

/** @param path where the repository lies below the root: '' or with a slash at the end */
async function collect(collection: Collection, path: string): Promise<void> {
  const { root, found, signal } = collection;
  const folder = join(root, path);
  // A submodule that is not checked out has no repository of its own: git would answer for the outer one.
  const files = path === '' || repositoryAt(folder) ? await listGitFiles(folder, signal) : undefined;
  // Git lists nothing at all where the repository around ignores this very folder.
  if (!files || files.tracked.length + files.untracked.length + files.nested.length === 0) {
    return addFoundFiles(found, path, await walk(folder, signal));
  }
  const closed = files.unreadable.map((closedPath) => ({ path: `${closedPath}/`, reason: 'unreadable' as const }));
  addFoundFiles(found, path, { tracked: files.tracked, seen: files.untracked, closed });
  for (const nested of files.nested) await collectNested(collection, `${path}${nested}/`);
}

async function collectNested(collection: Collection, path: string): Promise<void> {
  if (collection.links.leadThrough(path)) return;
  const isCopy = isOtherWorktree(join(collection.root, path), collection.root);
  if (isCopy) collection.found.closed.push({ path, reason: 'other-worktree' });
  else await collect(collection, path);
}
