import { folderOf, nameOf } from '../../text/path-parts.ts';

const ROOTS: ReadonlySet<string> = new Set(['MODULE.bazel', 'WORKSPACE', 'WORKSPACE.bazel']);
const PACKAGES: ReadonlySet<string> = new Set(['BUILD', 'BUILD.bazel']);

/** The outermost packages of a Bazel repository below its root, told by the files that make a folder one. Nothing where Bazel is not at home. */
export function bazelPackages(files: readonly string[]): string[] {
  if (!files.some((path) => ROOTS.has(path))) return [];
  const packages = new Set(files.filter((path) => PACKAGES.has(nameOf(path))).map(folderOf));
  packages.delete('');
  return [...packages].filter((folder) => !liesInAny(packages, folder)).toSorted();
}

function liesInAny(packages: ReadonlySet<string>, folder: string): boolean {
  for (let above = folderOf(folder); above !== ''; above = folderOf(above)) if (packages.has(above)) return true;
  return false;
}
