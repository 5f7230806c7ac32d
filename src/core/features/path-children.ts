import type { Snapshot } from '../snapshot.ts';

/** A folder or file right below a folder. */
export interface PathChild {
  /** From the folder of the vision. */
  readonly path: string;
  readonly kind: 'folder' | 'file';
  /** How many files it holds; 1 for a file. */
  readonly files: number;
  /** How many of those nothing explains; 0 for folders deeper than the vision has checked. */
  readonly orphaned: number;
}

/** What lies right below a folder, in the order of names. @param folder with a slash at its end; '' = the folder of the vision */
export function childrenOf({ trace }: Snapshot, folder: string): { readonly folders: PathChild[]; readonly files: PathChild[] } {
  const counts = new Map<string, number>();
  const files: PathChild[] = [];
  for (const path of trace?.codeBase.files ?? []) {
    if (!path.startsWith(folder)) continue;
    const slash = path.indexOf('/', folder.length);
    if (slash < 0) files.push({ path, kind: 'file', files: 1, orphaned: trace?.stateOf(path) === 'orphaned' ? 1 : 0 });
    else counts.set(path.slice(0, slash), (counts.get(path.slice(0, slash)) ?? 0) + 1);
  }
  const orphaned = new Map(trace?.folders().map((count) => [count.folder, count.orphaned]));
  const folders = Array.from(counts, ([path, count]): PathChild => ({ path, kind: 'folder', files: count, orphaned: orphaned.get(path) ?? 0 }));
  return { folders, files };
}
