import type { CodeBase, SkippedFile } from '../core/trace/code-base.ts';
import type { FileScan } from '../core/trace/marker.ts';
import { encodeScan } from './scan-codec.ts';
import type { FileResult } from './scan-result.ts';
import { hasPath } from './sorted-paths.ts';

/** What has been found out since a code base was made. */
export interface CodeBaseChange {
  /** The new listing, sorted; absent where only contents changed. */
  readonly listed?: { readonly paths: readonly string[]; readonly closed: readonly SkippedFile[] };
  /** Files that were read anew. */
  readonly read: ReadonlyMap<string, FileResult>;
}

/**
 * The code base after a change. What stays the same stays the same object, from single scans to the
 * list of files and the whole, so that whoever computed something from it can tell.
 */
export function nextCodeBase(before: CodeBase, { listed, read }: CodeBaseChange): CodeBase {
  const paths = listed?.paths ?? before.files;
  const isGone = (path: string) => read.get(path)?.isThere === false;
  const files = unlessEqual(before.files, [...read.keys()].some(isGone) ? paths.filter((path) => !isGone(path)) : paths);
  const isLeft = (path: string) => files === before.files || hasPath(files, path);
  const scans = nextScans(before.scans, read, isLeft);
  const skipped = unlessEqual(before.skipped, nextSkipped(before.skipped, read, isLeft, listed?.closed), isSameSkip);
  const isSame = files === before.files && scans === before.scans && skipped === before.skipped;
  return isSame ? before : { files, scans, skipped };
}

type Test = (path: string) => boolean;

function nextScans(before: CodeBase['scans'], read: CodeBaseChange['read'], isLeft: Test): CodeBase['scans'] {
  const removed = new Set([...before.keys()].filter((path) => !isLeft(path) || (read.has(path) && !read.get(path)?.scan)));
  const changed = [...read].flatMap(([path, { scan }]) => (scan && !isSameScan(before.get(path), scan) ? [{ path, scan }] : []));
  return removed.size + changed.length === 0 ? before : mergedScans(before, removed, changed.toSorted((a, b) => (a.path < b.path ? -1 : 1)));
}

/** In order of path, in one pass: sorting all of them would take longer than reading a file. */
function mergedScans(before: CodeBase['scans'], removed: ReadonlySet<string>, changed: readonly { path: string; scan: FileScan }[]): Map<string, FileScan> {
  const scans = new Map<string, FileScan>();
  const left = changed.values();
  let next = left.next().value;
  for (const [path, scan] of before) {
    for (; next && next.path <= path; next = left.next().value) scans.set(next.path, next.scan);
    if (!removed.has(path) && !scans.has(path)) scans.set(path, scan);
  }
  for (; next; next = left.next().value) scans.set(next.path, next.scan);
  return scans;
}

function nextSkipped(
  before: readonly SkippedFile[],
  read: CodeBaseChange['read'],
  isLeft: Test,
  closed: readonly SkippedFile[] | undefined,
): readonly SkippedFile[] {
  const kept = before.filter(({ path, reason }) => {
    if (reason === 'vanished') return false;
    if (path.endsWith('/')) return closed === undefined;
    return !read.has(path) && isLeft(path);
  });
  const added = [...read].flatMap(([path, { skipped }]) => (skipped ? [{ path, reason: skipped }] : []));
  return [...kept, ...added, ...(closed ?? [])].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function isSameScan(a: FileScan | undefined, b: FileScan): boolean {
  return a !== undefined && JSON.stringify(encodeScan(a)) === JSON.stringify(encodeScan(b));
}

function isSameSkip(a: SkippedFile, b: SkippedFile): boolean {
  return a.path === b.path && a.reason === b.reason;
}

function unlessEqual<Item>(before: readonly Item[], after: readonly Item[], isSame: (a: Item, b: Item) => boolean = Object.is): readonly Item[] {
  const isEqual = before.length === after.length && before.every((item, index) => isSame(item, after[index] as Item));
  return isEqual ? before : after;
}
