import { runGit } from './git-process.ts';

/** More ranges than this make a command line too long for some systems. */
const MOST_LINES = 200;

/**
 * When lines of a file were written, as milliseconds since 1970 by line (base 0). Changes of blanks do not
 * count; lines that are not committed yet were written just now. Only to be called in folders that are trusted.
 * @param path relative to `folder`
 * @returns without the lines about which git cannot tell, and with those of the first 200 only
 * @throws the signal's reason when aborted
 */
export async function lineTimes(folder: string, path: string, lines: readonly number[], signal?: AbortSignal): Promise<Map<number, number>> {
  const ranges = lines.slice(0, MOST_LINES).flatMap((line) => ['-L', `${line + 1},${line + 1}`]);
  if (ranges.length === 0) return new Map();
  const output = await runGit(folder, ['blame', '-w', '--line-porcelain', '--no-textconv', ...ranges, '--', path], signal);
  return timesIn(output?.stdout.toString() ?? '');
}

/** Each line begins with `commit, line then, line now`; what the file says has a tab before it. */
function timesIn(output: string): Map<number, number> {
  const times = new Map<number, number>();
  let current = -1;
  for (const line of output.split('\n')) {
    const now = /^[0-9a-f]{40,64} \d+ (\d+)/.exec(line)?.[1];
    if (now !== undefined) current = Number(now) - 1;
    const seconds = /^author-time (\d+)$/.exec(line)?.[1];
    if (seconds !== undefined) times.set(current, Number(seconds) * 1000);
  }
  return times;
}
