import { runGit } from './git-process.ts';

/** What the newest commits of a repository have touched. */
export interface LastChanges {
  /** When a file at or below a path was last committed: milliseconds since 1970; undefined where that is longer ago than git was asked for. */
  of(path: string): number | undefined;
}

/** One look at these costs about a second in a large repository; a look at each folder could cost minutes. */
const MOST_COMMITS = 2000;

/**
 * Asks git once which files the newest commits have touched. Only to be called in folders that are trusted.
 * @returns undefined where git cannot answer
 * @throws the signal's reason when aborted
 */
export async function readLastChanges(folder: string, signal?: AbortSignal): Promise<LastChanges | undefined> {
  const format = ['--name-only', '--relative', '--no-renames', '--no-color', '--no-notes', '--format=%x00%ct'];
  const output = await runGit(folder, ['-c', 'core.quotePath=false', 'log', `--max-count=${MOST_COMMITS}`, ...format], signal);
  if (!output) return undefined;
  const newest = newestByPath(output.stdout.toString());
  return { of: (path) => newest.get(path) };
}

/** Of every file and of all folders above it. Commits come newest first, though their times need not. */
function newestByPath(log: string): Map<string, number> {
  const newest = new Map<string, number>();
  for (const commit of log.split('\0').slice(1)) {
    const [seconds, ...paths] = commit.split('\n').filter(Boolean);
    const time = Number(seconds) * 1000;
    for (const path of paths) note(newest, path, time);
  }
  return newest;
}

function note(newest: Map<string, number>, path: string, time: number): void {
  for (let part = path; part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf('/')))) {
    const known = newest.get(part);
    if (known !== undefined && known >= time) return;
    newest.set(part, time);
  }
}
