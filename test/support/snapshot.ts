import { nextSnapshot, type Snapshot, type SnapshotInput } from '../../src/core/snapshot.ts';
import type { CodeBase } from '../../src/core/trace/code-base.ts';
import type { FileScan } from '../../src/core/trace/marker.ts';
import { scanText } from '../../src/core/trace/scan-text.ts';

export const TODAY = '2026-11-22';

/** A code base in memory: path → content. */
export function codeBaseOf(files: Readonly<Record<string, string>>, tags = ['TODO', 'FIXME', 'HACK']): CodeBase {
  const scans = new Map<string, FileScan>();
  const paths = Object.keys(files).toSorted();
  for (const path of paths) {
    const scan = scanText(path, files[path] ?? '', { tags });
    if (scan) scans.set(path, scan);
  }
  return { files: paths, scans, skipped: [] };
}

/** A snapshot of a vision and some files in memory, on {@link TODAY} unless told otherwise. */
export function snapshotOf(vision: string, files: Readonly<Record<string, string>> = {}, today = TODAY): Snapshot {
  const input: SnapshotInput = { text: vision, visionFile: 'vision.yaml', codeBase: codeBaseOf(files), clock: { today } };
  return nextSnapshot(input);
}

/** The findings as `rule file:line`, lines from 1. */
export function findingsOf(snapshot: Snapshot): string[] {
  return snapshot.findings.map(({ rule, file, range }) => `${rule} ${file}:${range.start.line + 1}`);
}
