/**
 * The glob of `vision.yaml` that means one file, or one folder with all it holds: signs that
 * would be read as a pattern, as in `pages/[id]`, are written so that they stand for themselves.
 */
export function globFor(path: string): string {
  return path.replaceAll(/[\\?*()[\]{}]/g, String.raw`\$&`).replace(/^[!#]/, String.raw`\$&`);
}
