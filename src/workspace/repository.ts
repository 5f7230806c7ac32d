import { readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { kindOf } from './kind-of.ts';

/** Where a work tree keeps its git data. */
export interface Repository {
  /** The folder that holds `.git`. */
  readonly root: string;
  /** The git data that all worktrees of one repository share. */
  readonly commonFolder: string;
  /** Made by `git worktree add`, beside the main work tree. */
  readonly linked: boolean;
}

/** The repository whose work tree is exactly `folder`; undefined if there is none. */
export function repositoryAt(folder: string): Repository | undefined {
  const entry = join(folder, '.git');
  const kind = kindOf(entry);
  if (kind === 'folder') return { root: folder, commonFolder: entry, linked: false };
  if (kind !== 'file') return undefined;
  const pointer = /^gitdir: (.+)$/m.exec(textOf(entry) ?? '')?.[1];
  if (pointer === undefined) return undefined;
  const gitFolder = resolve(folder, pointer);
  const common = textOf(join(gitFolder, 'commondir'))?.trim();
  return { root: folder, commonFolder: common === undefined ? gitFolder : resolve(gitFolder, common), linked: common !== undefined };
}

/** The repository that `folder` lies in, itself or any folder above it. */
export function repositoryAround(folder: string): Repository | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const found = repositoryAt(at);
    if (found || at === dirname(at)) return found;
  }
}

/**
 * Whether the work tree at `nested` is a second checkout of files that a listing of `folder`
 * holds already: a linked worktree of its own repository, or of one below it.
 */
export function isOtherWorktree(nested: string, folder: string): boolean {
  const repository = repositoryAt(nested);
  if (!repository?.linked) return false;
  const around = repositoryAround(folder);
  const common = real(repository.commonFolder);
  if (around && real(around.commonFolder) === common) return true;
  return basename(common) === '.git' && isInside(dirname(common), real(folder));
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
