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

/** How a person in the folder `from` would write the files of a project, with `/`; a file is given relative to `folder`. */
export function pathsFrom(from: string, folder: string, path: PlatformPath = nodePath): (file: string) => string {
  const way = withSlashes(path.relative(from, folder), path);
  // From deeper in the folder the way to a file may be shorter than the one over the folder.
  if (/(^|\/)\.\.$/.test(way)) return (file) => withSlashes(path.relative(from, path.join(folder, file)), path) || '.';
  // Else it leads over the folder: putting it together like this counts with thousands of findings.
  const start = way === '' ? '' : `${way}/`;
  return (file) => (file === '' ? way || '.' : start + file);
}

function withSlashes(way: string, { sep }: PlatformPath): string {
  return way.split(sep).join('/');
}
