import { setImmediate } from 'node:timers/promises';
import type { CodeBase, SkippedFile } from '../core/trace/code-base.ts';
import type { FileScan } from '../core/trace/marker.ts';
import type { ClosedFolder } from './listing.ts';
import { placeFinder, type MergedListing } from './merged-listing.ts';
import type { ScanResult } from './scan-result.ts';

/** The code base that a full scan found. Rests now and then, so that the host stays awake. */
export async function codeBaseOf(results: readonly ScanResult[], listing: MergedListing, closed: readonly ClosedFolder[]): Promise<CodeBase> {
  const placeOf = placeFinder(results.map(({ table }) => table));
  const files: string[] = [];
  const scans = new Map<string, FileScan>();
  const skippedFiles: SkippedFile[] = [];
  for (const [at, path] of listing.paths.entries()) {
    if (at % FILES_AT_ONCE === 0) await setImmediate();
    const [table, index] = placeOf(listing.numbers[at] ?? 0);
    const result = results[table];
    if (!result || result.isSilent(index)) {
      files.push(path);
      continue;
    }
    const { isThere, scan, skipped } = result.at(index);
    if (isThere) files.push(path);
    if (scan) scans.set(path, scan);
    if (skipped) skippedFiles.push({ path, reason: skipped });
  }
  return { files, scans, skipped: [...skippedFiles, ...closed].toSorted((a, b) => (a.path < b.path ? -1 : 1)) };
}

/** A few milliseconds of work. */
const FILES_AT_ONCE = 8192;
