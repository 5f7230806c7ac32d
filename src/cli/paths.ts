import nodePath, { type PlatformPath } from 'node:path';

/**
 * A path as seen from a folder, with `/` on every platform; '' for the folder itself, undefined outside of it.
 * Both are absolute. `path` is the platform's own unless a test says otherwise.
 */
export function pathWithin(folder: string, target: string, path: PlatformPath = nodePath): string | undefined {
  const way = path.relative(folder, target);
  const isOutside = way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way);
  return isOutside ? undefined : withSlashes(way, path);
}

/** A path of the project as a person in the folder `from` would write it, with `/`. */
export function pathFrom(from: string, folder: string, file: string, path: PlatformPath = nodePath): string {
  return withSlashes(path.relative(from, path.join(folder, file)), path) || '.';
}

function withSlashes(way: string, { sep }: PlatformPath): string {
  return way.split(sep).join('/');
}
