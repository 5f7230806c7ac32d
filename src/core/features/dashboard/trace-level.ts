import type { CodeFile, CodePiece } from './code-pieces.ts';
import { byChild, commonFolder, firstPart, isBelow, joinPath, nameFrom } from './folders.ts';
import { tallyOf, type Tally } from './tally.ts';

/** So many parts of a folder can be told apart in a picture; the others are told together. */
const MOST_CELLS = 150;
const MOST_PARTS = 12;

/** A folder or file of the code, with what lies directly in it. */
export interface TraceCell extends Tally {
  readonly kind: 'folder' | 'file' | 'others';
  /** From the folder of the vision; of `others` the folder that they lie in. */
  readonly path: string;
  /** From the folder that is looked at; empty for others. Folders that hold nothing but one folder are one cell: `src/main/java`. */
  readonly name: string;
  /** What lies directly in it, the largest first, the smallest taken together; its own files are one part without a name, what is left one called `…`. */
  readonly parts: readonly TracePart[];
}

export interface TracePart extends Tally {
  readonly name: string;
}

/** One folder of the code as a picture shows it: never more than a screen can, however large the code base is. */
export interface TraceLevel extends Tally {
  readonly path: string;
  /** The way to here, from the folder that holds all files in scope; the last is this one. */
  readonly way: readonly { readonly path: string; readonly name: string }[];
  /** The largest first. */
  readonly cells: readonly TraceCell[];
}

/**
 * What lies in a folder. Where it holds no file in scope (any more), the nearest folder above that does.
 * `filesIn` tells the files in scope that lie directly in a folder.
 */
export function traceLevel(pieces: readonly CodePiece[], folder: string, filesIn: (folder: string) => readonly CodeFile[]): TraceLevel {
  const way = wayTo(pieces, folder);
  const path = way.at(-1)?.path ?? '';
  const here = pieces.filter((piece) => isBelow(piece.folder, path));
  return { path, way, ...tallyOf(here), cells: cellsOf(here, path, filesIn(path)) };
}

/** Only folders with a choice of what to open are stops on the way. */
function wayTo(pieces: readonly CodePiece[], folder: string): TraceLevel['way'] {
  const home = commonFolder(pieces);
  const way = [{ path: home, name: home }];
  let [here, inside] = [home, pieces];
  while (here !== folder && isBelow(folder, here)) {
    const next = joinPath(here, firstPart(nameFrom(here, folder)));
    inside = inside.filter((piece) => isBelow(piece.folder, next));
    if (inside.length === 0) break;
    const path = commonFolder(inside);
    way.push({ path, name: nameFrom(here, path) });
    here = path;
  }
  return way;
}

function cellsOf(pieces: readonly CodePiece[], folder: string, files: readonly CodeFile[]): TraceCell[] {
  const folders = largestFirst(byChild(pieces, folder)).filter(({ name }) => name !== '');
  const [shown, hidden] = split(folders, MOST_CELLS);
  const [shownFiles, hiddenFiles] = split(files, MOST_CELLS - shown.length);
  const others = [...hidden.flatMap(({ inside }) => inside), ...hiddenFiles];
  return [
    ...shown.map(({ inside }) => folderCell(inside, folder)),
    ...shownFiles.map((file): TraceCell => ({ kind: 'file', path: file.path, name: nameFrom(folder, file.path), ...tallyOf([file]), parts: [] })),
    ...(others.length > 0 ? [{ kind: 'others' as const, path: folder, name: '', ...tallyOf(others), parts: [] }] : []),
  ];
}

function folderCell(pieces: readonly CodePiece[], parent: string): TraceCell {
  const path = commonFolder(pieces);
  return { kind: 'folder', path, name: nameFrom(parent, path), ...tallyOf(pieces), parts: partsOf(pieces, path) };
}

function partsOf(pieces: readonly CodePiece[], folder: string): TracePart[] {
  const [told, left] = split(largestFirst(byChild(pieces, folder)), MOST_PARTS);
  const others = left.length > 0 ? [{ name: '…', inside: left.flatMap(({ inside }) => inside) }] : [];
  return [...told, ...others].map(({ name, inside }) => ({ name, ...tallyOf(inside) }));
}

/** Of one size by name, so that a change of states moves nothing. */
function largestFirst(children: ReadonlyMap<string, readonly CodePiece[]>): { readonly name: string; readonly inside: readonly CodePiece[] }[] {
  const sized = Array.from(children, ([name, inside]) => ({ name, inside, files: inside.reduce((sum, { files }) => sum + files, 0) }));
  return sized.toSorted((a, b) => b.files - a.files || (a.name < b.name ? -1 : 1));
}

/** The first so many, and the others. */
function split<Value>(values: readonly Value[], most: number): [readonly Value[], readonly Value[]] {
  return [values.slice(0, most), values.slice(most)];
}
