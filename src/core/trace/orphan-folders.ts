import { folderOf } from '../text/path-parts.ts';
import type { FolderCount } from './folder-counts.ts';
import type { Trace } from './trace.ts';

/** The topmost checked folders of which no file has a reason, by name. */
export function orphanFolders(trace: Trace): FolderCount[] {
  const orphaned = trace.folders().filter(({ files, orphaned }) => files > 0 && orphaned === files);
  const names = new Set(orphaned.map(({ folder }) => folder));
  return orphaned.filter(({ folder }) => !names.has(folderOf(folder)));
}
