import type { Snapshot } from '../snapshot.ts';

/** The file at a path, or the files below a folder ('' = the folder of the vision), without the vision itself. */
export function filesBelow({ trace, input }: Snapshot, path: string): readonly string[] {
  const files = trace?.codeBase.files ?? [];
  const prefix = `${path}/`;
  return files.filter((file) => file !== input.visionFile && (path === '' || file === path || file.startsWith(prefix)));
}
