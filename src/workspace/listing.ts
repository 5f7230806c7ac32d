import { pathCount, pathsBetween, pathTableOf, type PathTable } from './path-table.ts';

/** A folder below which nothing is listed although files may be there. Its path ends in a `/`. */
export interface ClosedFolder {
  readonly path: string;
  /** `other-worktree`: a second checkout of a repository whose files are listed already. */
  readonly reason: 'unreadable' | 'other-worktree';
}

/** Takes the files below a folder as they are found. Paths are relative to that folder, with `/`. */
export interface ListingSink {
  /** One source's files; the same file may come from two sources. */
  files(table: PathTable): void;
  closed(folder: ClosedFolder): void;
}

/** A sink for a folder below: puts `path`, which ends in a slash, before all that comes. */
export function sinkBelow(sink: ListingSink, path: string): ListingSink {
  if (path === '') return sink;
  return { files: (table) => sink.files(prefixed(table, path)), closed: (folder) => sink.closed({ ...folder, path: path + folder.path }) };
}

function prefixed(table: PathTable, path: string): PathTable {
  return pathTableOf(pathsBetween(table, 0, pathCount(table)).map((file) => path + file), table.remembered);
}
