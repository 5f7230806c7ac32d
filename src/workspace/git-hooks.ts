import { resolve } from 'node:path';
import { runGit } from './git-process.ts';

/** Where git looks for the hooks of a repository. */
export interface HookPlace {
  /** Absolute path of the root of the work tree, where hooks run. */
  readonly root: string;
  readonly folder: string;
  /** Whether a setting names the folder, as programs that manage hooks do. */
  readonly isManaged: boolean;
}

/** Undefined where git cannot answer. */
export async function hookPlace(folder: string, signal?: AbortSignal): Promise<HookPlace | undefined> {
  const root = lineOf(await runGit(folder, ['rev-parse', '--show-toplevel'], signal));
  const gitFolder = lineOf(await runGit(folder, ['rev-parse', '--git-common-dir'], signal));
  if (root === undefined || gitFolder === undefined) return undefined;
  const configured = await configuredFolder(folder, signal);
  const hooks = configured === undefined ? resolve(folder, gitFolder, 'hooks') : resolve(root, configured);
  return { root: resolve(root), folder: hooks, isManaged: configured !== undefined };
}

/** The setting as files have it: our own calls to git override it. */
async function configuredFolder(folder: string, signal?: AbortSignal): Promise<string | undefined> {
  const output = await runGit(folder, ['config', '--show-scope', '--type=path', '--get-all', 'core.hooksPath'], signal);
  const values = (output?.stdout.toString() ?? '').split('\n').filter((line) => line !== '' && !line.startsWith('command\t'));
  return values.at(-1)?.replace(/^[^\t]*\t/, '');
}

function lineOf(output: { readonly stdout: Buffer } | undefined): string | undefined {
  return output?.stdout.toString().trim() || undefined;
}
