import { runGit } from './git-process.ts';

/** What git knows about the files of one repository below one folder, relative to that folder. */
export interface GitFiles {
  /** In the index; they may be gone from disk. */
  readonly tracked: readonly string[];
  /** On disk, neither in the index nor ignored. */
  readonly untracked: readonly string[];
  /** Folders that are repositories of their own: submodules and others, without a slash at the end. */
  readonly nested: readonly string[];
  /** Folders that git could not open. */
  readonly unreadable: readonly string[];
}

/**
 * @param folder the root of a repository or a folder in one
 * @returns undefined where git cannot answer: not installed, no repository, one that belongs to someone else
 */
export async function listGitFiles(folder: string, signal?: AbortSignal): Promise<GitFiles | undefined> {
  const [staged, others] = await Promise.all([
    runGit(folder, ['ls-files', '-z', '--stage'], signal),
    runGit(folder, ['ls-files', '-z', '--others', '--exclude-standard'], signal),
  ]);
  if (!staged || !others) return undefined;
  const entries = names(staged.stdout);
  const seen = names(others.stdout);
  return {
    tracked: entries.filter((entry) => !entry.startsWith(SUBMODULE)).map(pathOfEntry),
    untracked: seen.filter((path) => !path.endsWith('/')),
    nested: [
      ...entries.filter((entry) => entry.startsWith(SUBMODULE)).map(pathOfEntry),
      ...seen.filter((path) => path.endsWith('/')).map((path) => path.slice(0, -1)),
    ],
    unreadable: await unreadableFolders(folder, others.stderr, signal),
  };
}

/** Git warns about paths from the root of its work tree. */
async function unreadableFolders(folder: string, warnings: string, signal?: AbortSignal): Promise<string[]> {
  const paths = [...warnings.matchAll(COULD_NOT_OPEN)].map(([, path = '']) => path);
  if (paths.length === 0) return paths;
  const prefix = (await runGit(folder, ['rev-parse', '--show-prefix'], signal))?.stdout.toString().replace(/\n$/, '') ?? '';
  return paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
}

/** The mode under which the index holds a submodule. */
const SUBMODULE = '160000 ';

const COULD_NOT_OPEN = /^warning: could not open directory '(.*?)\/?': /gm;

function names(output: Buffer): string[] {
  return output.toString().split('\0').slice(0, -1);
}

/** An entry is `mode object stage<tab>path`. */
function pathOfEntry(entry: string): string {
  return entry.slice(entry.indexOf('\t') + 1);
}
