import { runGit } from './git-process.ts';

/** A version of one file as git keeps it. */
export interface CommittedVersion {
  /** When it was made, not before the version that it follows: milliseconds since 1970. */
  readonly at: number;
  /** The name of its content in git's store. */
  readonly blob: string;
}

interface Change {
  /** When its author made it; a commit that was moved keeps that time. */
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

const MILLISECONDS_A_DAY = 86_400_000;
/** A file that changes more often is not written by people. */
const MOST_CHANGES = 2000;

/**
 * The versions of a file on the way to HEAD, oldest first: the one that stood before the day `since` (`YYYY-MM-DD`),
 * dated one day earlier, and those committed from then on, renames followed. None where git cannot answer.
 */
export async function committedVersions(folder: string, file: string, since: string, signal?: AbortSignal): Promise<CommittedVersion[]> {
  const from = Date.parse(since) - MILLISECONDS_A_DAY;
  const changes = await changesSince(from, folder, file, signal);
  const oldest = changes[0]?.before ?? (await blobAtHead(folder, file, signal));
  const versions = [{ at: from, blob: oldest }, ...inOrder(from, changes)];
  return versions.filter((version): version is CommittedVersion => version.blob !== undefined && !/^0+$/.test(version.blob));
}

/** A commit that was written early and moved behind others holds from their time on. */
function inOrder(from: number, changes: readonly Change[]): CommittedVersion[] {
  let newest = from;
  return changes.map(({ at, after }) => {
    newest = Math.max(newest, at);
    return { at: newest, blob: after };
  });
}

/** Oldest first. A merge is one change, of the branch that it was merged into: that is when it began to hold there. */
async function changesSince(from: number, folder: string, file: string, signal?: AbortSignal): Promise<Change[]> {
  const since = `--since=${new Date(from).toISOString()}`;
  const limits = ['--first-parent', '-m', '--follow', `--max-count=${MOST_CHANGES}`, since];
  const format = ['--raw', '--no-abbrev', '--no-color', '--no-notes', '--format=%x00%at'];
  const output = await runGit(folder, ['log', ...limits, ...format, '--', file], signal);
  return (output?.stdout.toString() ?? '').split('\0').flatMap(changeIn).toReversed();
}

/** `time`, and a line `:mode mode blob blob state<tab>path`. */
function changeIn(entry: string): Change[] {
  const [, seconds, before, after] = /^(\d+)\n\s*:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) /.exec(entry) ?? [];
  return before && after ? [{ at: Number(seconds) * 1000, before, after }] : [];
}

async function blobAtHead(folder: string, file: string, signal?: AbortSignal): Promise<string | undefined> {
  const output = await runGit(folder, ['rev-parse', '--verify', '--quiet', `HEAD:./${file}`], signal);
  return output?.stdout.toString().trim();
}
