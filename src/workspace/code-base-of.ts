import { setImmediate } from 'node:timers/promises';
import type { CodeBase, SkippedFile } from '../core/trace/code-base.ts';
import type { FileScan } from '../core/trace/marker.ts';
import type { ClosedFolder } from './listing.ts';
import { Places, type MergedListing } from './merged-listing.ts';
import { SILENT, type ScanResult } from './scan-result.ts';

/** The code base that a full scan found. Rests now and then, so that the host stays awake. */
export async function codeBaseOf(results: readonly ScanResult[], listing: MergedListing, closed: readonly ClosedFolder[]): Promise<CodeBase> {
  const places = new Places(results.map(({ table }) => table));
  const files: string[] = [];
  const scans = new Map<string, FileScan>();
  const skippedFiles: SkippedFile[] = [];
  for (const [at, path] of listing.paths.entries()) {
    if (at % FILES_AT_ONCE === 0) await setImmediate();
    const number = listing.numbers[at] ?? 0;
    const table = places.tableOf(number);
    const { isThere, scan, skipped } = results[table]?.at(places.indexIn(table, number)) ?? SILENT;
    if (isThere) files.push(path);
    if (scan) scans.set(path, scan);
    if (skipped) skippedFiles.push({ path, reason: skipped });
  }
  const isComplete = files.length === listing.paths.length;
  return { files: isComplete ? listing.paths : files, scans, skipped: [...skippedFiles, ...closed].toSorted((a, b) => (a.path < b.path ? -1 : 1)) };
}

/** A millisecond or two of work. */
const FILES_AT_ONCE = 2048;
