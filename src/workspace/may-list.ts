import { join } from 'node:path';
import { runGit } from './git-process.ts';
import { isIgnored } from './ignore-files.ts';
import { kindOf } from './kind-of.ts';
import { repositoryAround } from './repository.ts';

/**
 * Whether a listing of `folder` might hold one of these paths, or something below one: it is there and
 * not ignored. When in doubt, yes: then the folder is listed.
 */
export async function mayListAny(folder: string, git: 'auto' | 'never', paths: readonly string[], signal?: AbortSignal): Promise<boolean> {
  const there = paths.filter((path) => kindOf(join(folder, path)) !== undefined);
  if (there.length === 0) return false;
  if (git === 'never' || !repositoryAround(folder)) return there.some((path) => !isIgnored(folder, path));
  // Git fails where none is ignored, and where one lies in a submodule.
  const ignored = await runGit(folder, ['check-ignore', '-z', '--', ...there], signal);
  return ignored === undefined || ignored.stdout.toString().split('\0').length - 1 < there.length;
}
