import { minimatch } from 'minimatch';
import { folderOf, nameOf } from '../../text/path-parts.ts';
import { bazelPackages } from './bazel-packages.ts';
import { cargoWorkspaces } from './cargo-workspaces.ts';
import { goWorkspaces } from './go-workspaces.ts';
import { gradleProjects } from './gradle-projects.ts';
import { mavenModules } from './maven-modules.ts';
import { npmWorkspaces } from './npm-workspaces.ts';
import { pnpmWorkspaces } from './pnpm-workspaces.ts';

/** A part of a repository that a build tool knows as one. */
export interface Project {
  /** Relative to the root, with `/`. */
  readonly folder: string;
  /** The name of the tool. */
  readonly tool: string;
}

interface Tool {
  readonly name: string;
  /** The file that lists the projects. */
  readonly file: string;
  readonly list: (text: string) => string[];
  /** The file by which a folder is a project; any folder with files is one where it is left out. */
  readonly mark?: string;
}

const TOOLS: readonly Tool[] = [
  { name: 'npm', file: 'package.json', list: npmWorkspaces, mark: 'package.json' },
  { name: 'pnpm', file: 'pnpm-workspace.yaml', list: pnpmWorkspaces, mark: 'package.json' },
  { name: 'Cargo', file: 'Cargo.toml', list: cargoWorkspaces, mark: 'Cargo.toml' },
  { name: 'Go', file: 'go.work', list: goWorkspaces, mark: 'go.mod' },
  { name: 'Maven', file: 'pom.xml', list: mavenModules, mark: 'pom.xml' },
  { name: 'Gradle', file: 'settings.gradle', list: gradleProjects },
  { name: 'Gradle', file: 'settings.gradle.kts', list: gradleProjects },
];

const NAMES: ReadonlySet<string> = new Set(TOOLS.map(({ file }) => file));
/** Lists of projects stand near the root; deeper down only Maven's are nested, and they name few. */
const DEEPEST = 3;
const MOST = 200;

/** The files to read for {@link projectsIn}, the shallowest first and not too many. */
export function projectLists(files: readonly string[]): string[] {
  const depth = (path: string) => path.split('/').length;
  const lists = files.filter((path) => NAMES.has(nameOf(path)) && depth(path) <= DEEPEST);
  return lists.toSorted((a, b) => depth(a) - depth(b)).slice(0, MOST);
}

/**
 * The projects of a repository that build tools know, by folder; its root is none.
 * @param files all paths, relative to the root
 * @param texts of the files that {@link projectLists} names
 */
export function projectsIn(files: readonly string[], texts: ReadonlyMap<string, string>): Project[] {
  const folders = new Map<string, string>();
  const add = (tool: string, found: readonly string[]) => {
    for (const folder of found) if (folder !== '' && !folders.has(folder)) folders.set(folder, tool);
  };
  for (const [path, text] of texts) {
    const tool = TOOLS.find(({ file }) => file === nameOf(path));
    if (tool) add(tool.name, membersOf(files, folderOf(path), tool, tool.list(text)));
  }
  add('Go', files.filter((path) => nameOf(path) === 'go.mod').map(folderOf));
  add('Bazel', bazelPackages(files));
  return [...folders].map(([folder, tool]) => ({ folder, tool })).toSorted((a, b) => (a.folder < b.folder ? -1 : 1));
}

/** The folders that patterns mean; the last pattern that fits a folder decides. A pattern that climbs out of the repository fits none. */
function membersOf(files: readonly string[], base: string, { mark }: Tool, patterns: readonly string[]): string[] {
  if (patterns.length === 0) return [];
  const globs = patterns.map((pattern) => globOf(base, pattern));
  const folders = mark === undefined ? everyFolder(files) : files.filter((path) => nameOf(path) === mark).map(folderOf);
  return [...new Set(folders)].filter((folder) => folder !== base && globs.findLast(({ glob }) => minimatch(folder, glob))?.isMember);
}

/** `./packages/*` of the folder `web` is `web/packages/*`; with `!` it takes folders back. */
function globOf(base: string, pattern: string): { readonly glob: string; readonly isMember: boolean } {
  const [, mark = '', path = ''] = /^(!?)(?:\.\/)?(.*?)\/?$/.exec(pattern) ?? [];
  return { glob: base === '' ? path : `${base}/${path}`, isMember: mark === '' };
}

function everyFolder(files: readonly string[]): string[] {
  const folders = new Set<string>();
  for (const path of files) for (let folder = folderOf(path); folder !== '' && !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
  return [...folders];
}
