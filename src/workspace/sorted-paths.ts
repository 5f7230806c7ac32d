/** Index of the first path that is not before `path`, in paths sorted by UTF-16 units. */
export function lowerBound(paths: readonly string[], path: string): number {
  let low = 0;
  let high = paths.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paths[middle] ?? '') < path) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function hasPath(paths: readonly string[], path: string): boolean {
  return paths[lowerBound(paths, path)] === path;
}

/** The files below a folder: from the first index up to the second, exclusive. They lie together. */
export function rangeBelow(paths: readonly string[], folder: string): [from: number, to: number] {
  return [lowerBound(paths, `${folder}/`), lowerBound(paths, `${folder}0`)];
}
