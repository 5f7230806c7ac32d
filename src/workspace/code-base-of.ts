import type { CodeBase, SkippedFile } from '../core/trace/code-base.ts';
import type { FileScan } from '../core/trace/marker.ts';
import type { ClosedFolder } from './listing.ts';
import { allPaths } from './path-table.ts';
import type { ScanResult } from './scan-result.ts';

/** The code base that a full scan found. */
export async function codeBaseOf(result: ScanResult, closed: readonly ClosedFolder[]): Promise<CodeBase> {
  const files: string[] = [];
  const scans = new Map<string, FileScan>();
  const skippedFiles: SkippedFile[] = [];
  for (const [index, path] of (await allPaths(result.table)).entries()) {
    const { isThere, scan, skipped } = result.at(index);
    if (isThere) files.push(path);
    if (scan) scans.set(path, scan);
    if (skipped) skippedFiles.push({ path, reason: skipped });
  }
  return { files, scans, skipped: [...skippedFiles, ...closed].toSorted((a, b) => (a.path < b.path ? -1 : 1)) };
}
