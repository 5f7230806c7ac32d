import type { CodeBase, SkippedFile } from '../core/trace/code-base.ts';
import type { FileScan } from '../core/trace/marker.ts';
import { encodeScan } from './scan-codec.ts';
import type { FileResult } from './scan-result.ts';
import { hasPath } from '../core/trace/sorted-paths.ts';

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
  const isLeft = files === before.files ? undefined : (path: string) => hasPath(files, path);
  const scans = nextScans(before.scans, read, isLeft);
  const skipped = unlessEqual(before.skipped, nextSkipped(before.skipped, read, isLeft, listed?.closed), isSameSkip);
  const isSame = files === before.files && scans === before.scans && skipped === before.skipped;
  return isSame ? before : { files, scans, skipped };
}

type Test = (path: string) => boolean;

function nextScans(before: CodeBase['scans'], read: CodeBaseChange['read'], isLeft: Test | undefined): CodeBase['scans'] {
  const silenced = [...read].flatMap(([path, { scan }]) => (!scan && before.has(path) ? [path] : []));
  const unlisted = isLeft ? [...before.keys()].filter((path) => !isLeft(path)) : [];
  const removed = new Set([...silenced, ...unlisted]);
  const changed = [...read].flatMap(([path, { scan }]) => (scan && !isSameScan(before.get(path), scan) ? [{ path, scan }] : []));
  if (removed.size + changed.length === 0) return before;
  if (changed.some(({ path }) => !before.has(path))) return mergedScans(before, removed, changed.toSorted((a, b) => (a.path < b.path ? -1 : 1)));
  const scans = new Map(before);
  for (const { path, scan } of changed) scans.set(path, scan);
  for (const path of removed) scans.delete(path);
  return scans;
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
  isLeft: Test | undefined,
  closed: readonly SkippedFile[] | undefined,
): readonly SkippedFile[] {
  const kept = before.filter(({ path, reason }) => {
    if (reason === 'vanished') return false;
    if (path.endsWith('/')) return closed === undefined;
    return !read.has(path) && (isLeft?.(path) ?? true);
  });
  const added = [...read].flatMap(([path, { skipped }]) => (skipped ? [{ path, reason: skipped }] : []));
  return [...kept, ...added, ...(closed ?? [])].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Whether the comments of a file say what they said. */
export function isSameScan(a: FileScan | undefined, b: FileScan): boolean {
  return a === b || (a !== undefined && JSON.stringify(encodeScan(a)) === JSON.stringify(encodeScan(b)));
}

function isSameSkip(a: SkippedFile, b: SkippedFile): boolean {
  return a.path === b.path && a.reason === b.reason;
}

function unlessEqual<Item>(before: readonly Item[], after: readonly Item[], isSame: (a: Item, b: Item) => boolean = Object.is): readonly Item[] {
  if (before === after) return before;
  const isEqual = before.length === after.length && before.every((item, index) => isSame(item, after[index] as Item));
  return isEqual ? before : after;
}
