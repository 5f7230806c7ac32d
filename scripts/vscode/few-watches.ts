import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * A command that runs another one for which the system watches only so many files and folders, as where all watches are
 * taken: a user namespace of Linux counts its own.
 */
export function withFewWatches(watches: number, command: readonly string[]): readonly [program: string, ...args: string[]] {
  return ['unshare', '--user', '--map-root-user', 'sh', '-c', LIMITED, String(watches), ...command];
}

/** Why that cannot be had on this machine; undefined where it can. */
export async function whyNoFewWatches(): Promise<string | undefined> {
  const [program, ...args] = withFewWatches(1, ['true']);
  return promisify(execFile)(program, args).then(
    () => undefined,
    (error: unknown) => `the number of watched files cannot be limited here: ${String(error)}`,
  );
}

const LIMITED = 'echo "$0" > /proc/sys/user/max_inotify_watches && exec "$@"';
