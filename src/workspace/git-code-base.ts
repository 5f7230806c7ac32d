import { join } from 'node:path';
import type { CodeBase } from '../core/trace/code-base.ts';
import type { FileScan, ScanOptions } from '../core/trace/marker.ts';
import { scanBlobs } from './git-blob-scans.ts';
import { changedSince, treeOf } from './git-tree.ts';
import { repositoryAt } from './repository.ts';

/**
 * The code base of a commit, without touching the work tree: what is still the same is taken from
 * what is there now, all else is read from git's store. Submodules have the files of the commit that they were at.
 * What is not part of the commit, such as untracked files and repositories inside, is not there, nor is what a sparse checkout leaves out.
 * @param now a scan of the same folder with the same options
 * @returns undefined where git cannot answer
 */
export async function codeBaseAt(folder: string, commit: string, now: CodeBase, options: ScanOptions, signal?: AbortSignal): Promise<CodeBase | undefined> {
  const past = await pastOf(folder, commit, options, signal);
  if (!past) return undefined;
  const known = new Set(now.files);
  // Git reports what was deleted; what is just not checked out is not there on either side.
  const paths = past.files.filter((path) => known.has(path) || past.changed.has(path)).toSorted((a, b) => (a < b ? -1 : 1));
  // The same list is the same object, so that whoever computed something from it can tell.
  const files = isEqual(paths, now.files) ? now.files : paths;
  const scanOf = (path: string) => (past.changed.has(path) ? past.scans.get(path) : now.scans.get(path));
  const scans = files.flatMap((path) => {
    const scan = scanOf(path);
    return scan ? [[path, scan] as const] : [];
  });
  return { files, scans: new Map(scans), skipped: [] };
}

/** What a commit says about the files below a folder. */
interface Past {
  readonly files: readonly string[];
  /** Those that are or may be different now. */
  readonly changed: ReadonlySet<string>;
  /** What changed files said. */
  readonly scans: ReadonlyMap<string, FileScan>;
}

async function pastOf(folder: string, commit: string, options: ScanOptions, signal?: AbortSignal): Promise<Past | undefined> {
  const [tree, changed] = await Promise.all([treeOf(folder, commit, signal), changedSince(folder, commit, signal)]);
  if (!tree || !changed) return undefined;
  const entries = [...tree];
  const files = entries.flatMap(([path, { kind }]) => (kind === 'submodule' ? [] : [path]));
  const blobs = entries.filter(([path, { kind }]) => kind === 'file' && changed.has(path)).map(([path, { object }]) => [path, object] as const);
  const own: Past = { files, changed, scans: await scanBlobs(folder, new Map(blobs), options, signal) };
  const submodules = entries.filter(([path, { kind }]) => kind === 'submodule' && repositoryAt(join(folder, path)));
  const inside = await Promise.all(submodules.map(async ([path, { object }]) => below(path, await pastOf(join(folder, path), object, options, signal))));
  return [own, ...inside].reduce(together);
}

/** The files of a submodule as the repository around sees them; none where its commit is not there. */
function below(path: string, past: Past | undefined): Past {
  const seen = (file: string) => `${path}/${file}`;
  return {
    files: past?.files.map(seen) ?? [],
    changed: new Set(Array.from(past?.changed ?? [], seen)),
    scans: new Map(Array.from(past?.scans ?? [], ([file, scan]) => [seen(file), scan])),
  };
}

function together(a: Past, b: Past): Past {
  return { files: [...a.files, ...b.files], changed: new Set([...a.changed, ...b.changed]), scans: new Map([...a.scans, ...b.scans]) };
}

function isEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((path, index) => path === b[index]);
}
