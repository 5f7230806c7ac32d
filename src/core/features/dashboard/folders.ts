import type { CodePiece } from './code-pieces.ts';

/** Whether a folder is another or lies below it; '' holds all. */
export function isBelow(folder: string, above: string): boolean {
  return above === '' || folder === above || folder.startsWith(`${above}/`);
}

/** A path as seen from a folder that holds it. */
export function nameFrom(folder: string, path: string): string {
  return folder === '' ? path : path.slice(folder.length + 1);
}

/** `nameFrom` undone. */
export function joinPath(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** What stands before the first slash of a path. */
export function firstPart(path: string): string {
  return path.split('/', 1)[0] ?? '';
}

/** The deepest folder that holds all pieces; '' where there are none. */
export function commonFolder(pieces: readonly CodePiece[]): string {
  const [first, ...others] = pieces.map(({ folder }) => folder);
  let common = first ?? '';
  for (const folder of others) {
    while (!isBelow(folder, common)) common = common.slice(0, Math.max(0, common.lastIndexOf('/')));
  }
  return common;
}

/** The pieces below a folder by the folder directly in it that holds them; those of its own files under ''. */
export function byChild(pieces: readonly CodePiece[], folder: string): Map<string, CodePiece[]> {
  const children = new Map<string, CodePiece[]>();
  for (const piece of pieces) {
    if (!isBelow(piece.folder, folder)) continue;
    const name = firstPart(nameFrom(folder, piece.folder));
    const known = children.get(name);
    if (known) known.push(piece);
    else children.set(name, [piece]);
  }
  return children;
}
