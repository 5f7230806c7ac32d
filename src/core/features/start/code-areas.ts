import { folderOf, nameOf } from '../../text/path-parts.ts';
import { CodeOwners } from '../../trace/code-owners.ts';
import type { Project } from './projects.ts';

/** A folder that may be worth naming in a vision, and why. */
export interface CodeArea {
  /** Relative to the root, with `/`. */
  readonly folder: string;
  /** Files in it, at any depth. */
  readonly files: number;
  /** The build tool that knows it as a project. */
  readonly tool: string | undefined;
  /** By CODEOWNERS. */
  readonly owners: readonly string[];
}

export interface CodeAreaSources {
  /** All paths, relative to the root, with `/`. */
  readonly files: readonly string[];
  readonly projects: readonly Project[];
  /** The text of CODEOWNERS. */
  readonly codeOwners: string | undefined;
}

const MOST_AREAS = 40;

/**
 * The folders of a repository that people may think of as parts of it: the projects of its build tools, the folders
 * with an owner, and its top folders, one level deeper where one of them holds most of the code. The largest come first.
 */
export function codeAreas({ files, projects, codeOwners = '' }: CodeAreaSources): CodeArea[] {
  const counts = countByFolder(files);
  const owners = new CodeOwners(codeOwners);
  const tools = new Map(projects.map(({ folder, tool }) => [folder, tool]));
  const folders = new Set([...tools.keys(), ...ownedFolders(codeOwners), ...topFolders(counts)]);
  return [...folders]
    .flatMap((folder): CodeArea[] => {
      const count = counts.get(folder) ?? 0;
      return count === 0 ? [] : [{ folder, files: count, tool: tools.get(folder), owners: owners.ownersOf(`${folder}/…`) }];
    })
    .toSorted((a, b) => b.files - a.files || (a.folder < b.folder ? -1 : 1))
    .slice(0, MOST_AREAS);
}

const MOST_TOP_AREAS = 6;

/** The largest areas of which none lies in another. */
export function topAreas(areas: readonly CodeArea[]): CodeArea[] {
  const isInside = ({ folder }: CodeArea) => areas.some((other) => folder.startsWith(`${other.folder}/`));
  return areas.filter((area) => !isInside(area)).slice(0, MOST_TOP_AREAS);
}

/** Who owns whatever has no other owner: the one that CODEOWNERS gives to all files. */
export function defaultOwner(codeOwners: string | undefined): string | undefined {
  return new CodeOwners(codeOwners ?? '').ownersOf('…')[0];
}

function countByFolder(files: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const path of files) for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  return counts;
}

/** Settings of tools lie in folders whose name begins with a dot: they need no reason. */
function topFolders(counts: ReadonlyMap<string, number>): string[] {
  const shown = [...counts.keys()].filter((folder) => !nameOf(folder).startsWith('.'));
  const top = shown.filter((folder) => !folder.includes('/'));
  const all = top.reduce((sum, folder) => sum + (counts.get(folder) ?? 0), 0);
  const large = top.filter((folder) => (counts.get(folder) ?? 0) * 2 > all);
  return [...top, ...shown.filter((folder) => large.includes(folderOf(folder)))];
}

/** The folders that CODEOWNERS names one by one: `/services/pay/ @rui`. */
function ownedFolders(codeOwners: string): string[] {
  return Array.from(codeOwners.matchAll(/^\/?((?:[^\s#*?[\]!/]+\/)*[^\s#*?[\]!/]+)\/?(?=\s)/gm), ([, folder = '']) => folder);
}
