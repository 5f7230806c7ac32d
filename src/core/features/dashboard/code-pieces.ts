import type { Item } from '../../model/items.ts';
import { folderOf } from '../../text/path-parts.ts';
import type { CodeState } from '../../trace/code-state.ts';
import type { FileGround } from '../../trace/ground.ts';
import { servedBy } from '../../trace/served.ts';
import type { Trace } from '../../trace/trace.ts';

/** Files in scope that lie directly in one folder and have the same reasons. */
export interface CodePiece {
  /** Without a slash at its end; '' is the folder of the vision. */
  readonly folder: string;
  readonly files: number;
  readonly state: CodeState;
  /** What each of them serves as a whole, by glob or annotation. */
  readonly items: readonly Item[];
}

/** One file as a piece of its own. */
export interface CodeFile extends CodePiece {
  readonly path: string;
}

/**
 * All files in scope, those that are alike taken together: a code base of 78,000 files has some 5,000 pieces,
 * so that it can be added up in any way within milliseconds. A file whose comments name an item is a piece of its own.
 */
export function codePieces(trace: Trace): CodePiece[] {
  const speaking = speakingFiles(trace);
  const silent = trace.ground.index.groups.flatMap(({ paths, folders }) => {
    const ground = trace.ground.of(paths[0] ?? '');
    return ground.inScope ? groundPieces(ground, folders, speaking.get(ground) ?? []) : [];
  });
  return [...silent, ...[...speaking.values()].flat().flatMap((path) => fileOf(trace, path))];
}

/** The files in scope that lie directly in a folder, by name. */
export function filesDirectlyIn(trace: Trace, folder: string): CodeFile[] {
  const start = folder === '' ? '' : `${folder}/`;
  const isDirectlyIn = (path: string) => path.startsWith(start) && !path.includes('/', start.length);
  return trace.ground.index.paths.filter(isDirectlyIn).flatMap((path) => fileOf(trace, path));
}

function groundPieces({ state, serves }: FileGround, folders: ReadonlyMap<string, number>, without: readonly string[]): CodePiece[] {
  const items = [...new Set(serves.flatMap(({ initiative }) => initiative ?? []))];
  const left = new Map(folders);
  for (const path of without) left.set(folderOf(path), (left.get(folderOf(path)) ?? 0) - 1);
  return Array.from(left, ([folder, files]) => ({ folder, files, state, items })).filter(({ files }) => files > 0);
}

function fileOf(trace: Trace, path: string): CodeFile[] {
  const state = trace.isInScope(path) ? trace.stateOf(path) : undefined;
  return state ? [{ path, folder: folderOf(path), files: 1, state, items: servedBy(trace, path) }] : [];
}

/** The files whose comments name an item, by what the globs say about them. */
function speakingFiles(trace: Trace): Map<FileGround, string[]> {
  const found = new Map<FileGround, string[]>();
  for (const [path, { annotations, markers }] of trace.scans()) {
    if (![...annotations, ...markers].some(({ items }) => items.length > 0)) continue;
    const ground = trace.ground.of(path);
    found.set(ground, [...(found.get(ground) ?? []), path]);
  }
  return found;
}
