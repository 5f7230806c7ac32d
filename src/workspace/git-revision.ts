import { runGit } from './git-process.ts';

/**
 * The name of the commit that a revision means in the repository around a folder; undefined where git knows none.
 * `main...` is the commit at which the current branch left `main`, `main...topic` where the two parted.
 */
export async function commitOf(folder: string, revision: string, signal?: AbortSignal): Promise<string | undefined> {
  const [, left, right] = /^(.*)\.\.\.(.*)$/.exec(revision) ?? [];
  if (left === undefined) return parsed(folder, revision, signal);
  const sides = await Promise.all([left, right].map((side) => parsed(folder, side || 'HEAD', signal)));
  const [a, b] = sides;
  return a && b ? lineOf(await runGit(folder, ['merge-base', a, b], signal)) : undefined;
}

async function parsed(folder: string, revision: string, signal?: AbortSignal): Promise<string | undefined> {
  return lineOf(await runGit(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], signal));
}

function lineOf(output: { readonly stdout: Buffer } | undefined): string | undefined {
  return output?.stdout.toString().trim() || undefined;
}

/** The bytes of a file of a commit; undefined where it has none. @param path relative to `folder`, with `/` */
export async function fileAt(folder: string, commit: string, path: string, signal?: AbortSignal): Promise<Buffer | undefined> {
  return (await runGit(folder, ['cat-file', 'blob', `${commit}:./${path}`], signal))?.stdout;
}
