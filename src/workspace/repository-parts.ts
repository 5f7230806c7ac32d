import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeAreas, defaultOwner, type CodeArea } from '../core/features/start/code-areas.ts';
import { projectLists, projectsIn } from '../core/features/start/projects.ts';
import { CODE_OWNERS_PATHS } from '../core/trace/code-owners.ts';
import type { EnumerateOptions } from './enumerate.ts';
import { listFiles } from './list-files.ts';

/** What a repository tells about itself before there is a vision in it. */
export interface RepositoryParts {
  readonly areas: readonly CodeArea[];
  /** Who owns whatever has no other owner, by CODEOWNERS. */
  readonly owner: string | undefined;
}

/** Looks at the files of a folder, and at those few that list its projects. @throws as `enumerate` does */
export async function readRepositoryParts(folder: string, options: EnumerateOptions): Promise<RepositoryParts> {
  const files = await listFiles(folder, options);
  const texts = await textsOf(folder, projectLists(files));
  const [codeOwners] = (await textsOf(folder, CODE_OWNERS_PATHS)).values();
  const areas = codeAreas({ files, projects: projectsIn(files, texts), codeOwners });
  return { areas, owner: defaultOwner(codeOwners) };
}

/** The texts of those files that are there, in the order of the paths. */
async function textsOf(folder: string, paths: readonly string[]): Promise<Map<string, string>> {
  const texts = await Promise.all(paths.map((path) => readFile(join(folder, path), 'utf8').catch(() => undefined)));
  return new Map(paths.flatMap((path, index): [string, string][] => (texts[index] === undefined ? [] : [[path, texts[index]]])));
}
