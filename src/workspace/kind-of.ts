import { lstatSync } from 'node:fs';

/** What stands at a path, a symbolic link not followed; undefined for nothing that can be reached. */
export function kindOf(path: string): 'file' | 'folder' | 'link' | 'other' | undefined {
  try {
    const stats = lstatSync(path);
    if (stats.isDirectory()) return 'folder';
    if (stats.isFile()) return 'file';
    return stats.isSymbolicLink() ? 'link' : 'other';
  } catch {
    return undefined;
  }
}
