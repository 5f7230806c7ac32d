import { runGit } from './git-process.ts';
import type { ListingSink } from './listing.ts';
import { pathCount, pathTableOf, type PathTable } from './path-table.ts';
import { copyTable } from './text-table.ts';

/** What git said about the files of one repository below one folder, beside the files themselves. */
export interface GitListing {
  /** Folders that are repositories of their own, submodules and others, without a slash at the end. */
  readonly nested: readonly string[];
  /** Whether git knows no file and no nested repository at all. */
  readonly isEmpty: boolean;
}

/**
 * Lists the files in git's index as soon as git has told them, then those that are neither in it nor ignored.
 * @param folder the root of a repository or a folder in one
 * @returns undefined where git cannot answer: not installed, no repository, one that belongs to someone else
 */
export async function listGitFiles(folder: string, sink: ListingSink, signal?: AbortSignal): Promise<GitListing | undefined> {
  const [tracked, untracked] = await Promise.all([listTracked(folder, sink, signal), listUntracked(folder, sink, signal)]);
  if (!tracked || !untracked) return undefined;
  const nested = [...tracked.nested, ...untracked.nested];
  return { nested, isEmpty: tracked.count + untracked.count + nested.length === 0 };
}

interface Told {
  readonly count: number;
  readonly nested: readonly string[];
}

async function listTracked(folder: string, sink: ListingSink, signal?: AbortSignal): Promise<Told | undefined> {
  const output = await runGit(folder, ['ls-files', '-z', '--stage'], signal);
  if (!output) return undefined;
  const { table, submodules } = stagedPaths(output.stdout);
  if (pathCount(table) > 0) sink.files(table);
  return { count: pathCount(table), nested: submodules };
}

async function listUntracked(folder: string, sink: ListingSink, signal?: AbortSignal): Promise<Told | undefined> {
  const output = await runGit(folder, ['ls-files', '-z', '--others', '--exclude-standard'], signal);
  if (!output) return undefined;
  const paths = output.stdout.toString().split('\0').slice(0, -1);
  const files = paths.filter((path) => !path.endsWith('/'));
  if (files.length > 0) sink.files(pathTableOf(files, false));
  for (const path of await unreadableFolders(folder, output.stderr, signal)) sink.closed({ path: `${path}/`, reason: 'unreadable' });
  return { count: files.length, nested: paths.filter((path) => path.endsWith('/')).map((path) => path.slice(0, -1)) };
}

/** Git warns about paths from the root of its work tree. */
async function unreadableFolders(folder: string, warnings: string, signal?: AbortSignal): Promise<string[]> {
  const paths = [...warnings.matchAll(COULD_NOT_OPEN)].map(([, path = '']) => path);
  if (paths.length === 0) return paths;
  const prefix = (await runGit(folder, ['rev-parse', '--show-prefix'], signal))?.stdout.toString().replace(/\n$/, '') ?? '';
  return paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
}

const COULD_NOT_OPEN = /^warning: could not open directory '(.*?)\/?': /gm;

/**
 * Takes the paths out of entries of the form `mode object stage<tab>path<NUL>`. Works on bytes:
 * strings would take as long as git itself.
 */
function stagedPaths(output: Buffer): { table: PathTable; submodules: string[] } {
  const bytes = new Uint8Array(output.length);
  const starts = new Uint32Array(Math.ceil(output.length / SHORTEST_ENTRY) + 1);
  const submodules: string[] = [];
  let [length, count] = [0, 0];
  for (let at = 0, path = 0; at < output.length; at = path + 1) {
    path = output.indexOf(TAB, at) + 1;
    if (isSubmodule(output, at)) {
      const end = output.indexOf(0, path);
      submodules.push(output.toString('utf8', path, end));
      path = end;
    } else {
      for (; output[path] !== 0; path += 1) bytes[length++] = output[path] ?? 0;
      bytes[length++] = 0;
      starts[++count] = length;
    }
  }
  return { table: { texts: copyTable(bytes.subarray(0, length), starts.subarray(0, count + 1)), remembered: true }, submodules };
}

/** A mode, an object's name and a stage. */
const SHORTEST_ENTRY = '100644 0123456789012345678901234567890123456789 0\tx\0'.length;
const TAB = 9;

/** The index holds a submodule under the mode 160000, files and links under 100… and 120…. */
function isSubmodule(entry: Buffer, at: number): boolean {
  return entry[at + 1] === '6'.charCodeAt(0);
}
