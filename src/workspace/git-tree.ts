import { runGit } from './git-process.ts';

/** A file of a commit, or a submodule. */
export interface TreeEntry {
  readonly kind: 'file' | 'link' | 'submodule';
  /** The name of its content in git's store; of a submodule the name of its commit. */
  readonly object: string;
}

/** What a commit holds below a folder, by path relative to it; undefined where git cannot answer. */
export async function treeOf(folder: string, commit: string, signal?: AbortSignal): Promise<Map<string, TreeEntry> | undefined> {
  const output = await runGit(folder, ['ls-tree', '-r', '-z', commit], signal);
  return output && new Map(entriesIn(output.stdout.toString()));
}

/** The paths below a folder whose content in the work tree is or may be another than in a commit, and those that only one of them has. */
export async function changedSince(folder: string, commit: string, signal?: AbortSignal): Promise<Set<string> | undefined> {
  const output = await runGit(folder, ['diff-index', '--name-only', '-z', '--no-renames', '--relative', commit], signal);
  return output && new Set(output.stdout.toString().split('\0').slice(0, -1));
}

/** Entries of the form `mode type object<tab>path<NUL>`. */
function* entriesIn(output: string): Generator<[path: string, entry: TreeEntry]> {
  for (let at = 0; at < output.length; ) {
    const tab = output.indexOf('\t', at);
    const end = output.indexOf('\0', tab);
    const [mode = '', , object = ''] = output.slice(at, tab).split(' ');
    yield [output.slice(tab + 1, end), { kind: KINDS[mode] ?? 'file', object }];
    at = end + 1;
  }
}

const KINDS: Readonly<Record<string, TreeEntry['kind']>> = { '120000': 'link', '160000': 'submodule' };
