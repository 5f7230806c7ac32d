import type { CodeBase } from '../../core/trace/code-base.ts';
import type { FileScan } from '../../core/trace/marker.ts';
import { hasPath } from '../../core/trace/sorted-paths.ts';
import type { ComparedScans } from './compared-scans.ts';

/** What open documents say, by path; undefined where the comments of one say nothing. */
export type OpenScans = ReadonlyMap<string, FileScan | undefined>;

/** Those open documents that say anything else than their files on disk. */
export function differingFrom(base: CodeBase, open: OpenScans, compared: ComparedScans): OpenScans {
  return new Map([...open].filter(([path, scan]) => hasPath(base.files, path) && !compared.areSame(scan, base.scans.get(path))));
}

/** A code base in which open documents, unsaved edits included, stand in for their files on disk. @param differing those that say anything else */
export function overlaid(base: CodeBase, differing: OpenScans): CodeBase {
  const changed = [...differing];
  if (changed.length === 0) return base;
  const scans = new Map(base.scans);
  for (const [path, scan] of changed) {
    if (scan) scans.set(path, scan);
    else scans.delete(path);
  }
  const hasNew = changed.some(([path, scan]) => scan && !base.scans.has(path));
  return { ...base, scans: hasNew ? new Map([...scans].toSorted(byPath)) : scans };
}

function byPath([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
