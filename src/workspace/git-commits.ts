import { runGit } from './git-process.ts';

/** A commit as git tells it; merges are none. */
export interface GitCommit {
  readonly hash: string;
  /** When its author made it: milliseconds since 1970. */
  readonly at: number;
  readonly subject: string;
  /** The values of its trailers of the name asked for, as written. */
  readonly trailers: readonly string[];
  /** The paths that it touches below the folder, relative to it; a renamed file counts with both names. */
  readonly paths: readonly string[];
}

/** Which commits on the way to HEAD: those that a commit does not have, or those made since a day (`YYYY-MM-DD`). */
export type CommitSpan = { readonly after: string } | { readonly since: string };

/** The commits of a span, newest first; undefined where git cannot answer. @param trailer the name of the trailer to read */
export async function commitsOf(folder: string, span: CommitSpan, trailer: string, signal?: AbortSignal): Promise<GitCommit[] | undefined> {
  const format = `--format=%x1e%H%x1f%at%x1f%(trailers:key=${trailer},valueonly,separator=%x2C)%x1f%s`;
  const shown = ['--no-merges', '--no-renames', '--name-only', '--relative', '--no-notes', '--no-color', '-z', format];
  const limits = 'after' in span ? [`${span.after}..HEAD`] : [`--since=${span.since}T00:00:00Z`, 'HEAD'];
  const output = await runGit(folder, ['log', ...shown, ...limits, '--'], signal);
  return output && [...commitsIn(output.stdout.toString())];
}

/** A head opened by a record separator, then paths, the first behind a line break; a NUL ends each. */
function* commitsIn(output: string): Generator<GitCommit> {
  let head: string | undefined;
  let paths: string[] = [];
  for (const token of output.split('\0')) {
    if (token.startsWith(RECORD)) {
      if (head !== undefined) yield commitIn(head, paths);
      [head, paths] = [token.slice(1), []];
    } else if (token !== '') {
      paths.push(paths.length === 0 ? token.replace(/^\n/, '') : token);
    }
  }
  if (head !== undefined) yield commitIn(head, paths);
}

const RECORD = '\u001E';

function commitIn(head: string, paths: readonly string[]): GitCommit {
  const [hash = '', seconds, trailers = '', ...subject] = head.split('\u001F');
  return {
    hash,
    at: Number(seconds) * 1000,
    subject: subject.join(' '),
    trailers: trailers.split(',').map((value) => value.trim()).filter(Boolean),
    paths,
  };
}
