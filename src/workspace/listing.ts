/** The files below a folder, and the folders that could not be looked into. */
export interface Listing {
  /** Relative to the folder, with `/`, sorted by UTF-16 units, each once. */
  readonly paths: readonly string[];
  /**
   * One byte for each path: 1 where only git's index names it and nobody has looked whether
   * it is still there, 0 where it was seen on disk.
   */
  readonly remembered: Uint8Array;
  readonly closed: readonly ClosedFolder[];
}

/** A folder below which nothing is listed although files may be there. Its path ends in a `/`. */
export interface ClosedFolder {
  readonly path: string;
  /** `other-worktree`: a second checkout of a repository whose files are listed already. */
  readonly reason: 'unreadable' | 'other-worktree';
}

/** Where the files of a folder come from, before they are put in order. */
export interface FoundFiles {
  /** In git's index; they may be gone from disk. */
  readonly tracked: readonly string[];
  readonly seen: readonly string[];
  readonly closed: readonly ClosedFolder[];
}

/** The same while it is being gathered. */
export type GatheredFiles = { [Key in keyof FoundFiles]: FoundFiles[Key][number][] };

export function emptyFoundFiles(): GatheredFiles {
  return { tracked: [], seen: [], closed: [] };
}

/** Adds what was found in a folder below; `path` is '' or ends in a slash. */
export function addFoundFiles(all: GatheredFiles, path: string, more: FoundFiles): void {
  for (const file of more.tracked) all.tracked.push(path + file);
  for (const file of more.seen) all.seen.push(path + file);
  for (const folder of more.closed) all.closed.push({ ...folder, path: path + folder.path });
}

export function listingOf({ tracked, seen, closed }: FoundFiles): Listing {
  const paths = [...tracked, ...seen].toSorted(byUnits).filter((path, index, all) => path !== all[index - 1]);
  const onDisk = new Set(seen);
  const remembered = Uint8Array.from(paths, (path) => (onDisk.has(path) ? 0 : 1));
  return { paths, remembered, closed: closed.toSorted((a, b) => byUnits(a.path, b.path)) };
}

/** By UTF-16 units, as JavaScript compares. */
function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
