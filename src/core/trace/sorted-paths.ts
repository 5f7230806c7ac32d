import { firstIndex } from '../text/first-index.ts';

/** Index of the first path that is not before `path`, in paths sorted by UTF-16 units, as those of a code base are. */
export function lowerBound(paths: readonly string[], path: string): number {
  return firstIndex(paths.length, (index) => (paths[index] ?? '') >= path);
}

export function hasPath(paths: readonly string[], path: string): boolean {
  return paths[lowerBound(paths, path)] === path;
}

/** The files below a folder: from the first index up to the second, exclusive. They lie together. */
export function rangeBelow(paths: readonly string[], folder: string): [from: number, to: number] {
  return [lowerBound(paths, `${folder}/`), lowerBound(paths, `${folder}0`)];
}

/** Whether there is a file below a folder; '' is the folder that all lie in. */
export function holdsFolder(paths: readonly string[], folder: string): boolean {
  const [from, to] = rangeBelow(paths, folder);
  return folder === '' || from < to;
}
