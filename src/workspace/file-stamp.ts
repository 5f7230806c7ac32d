import type { Stats } from 'node:fs';

/**
 * What tells that a file is still the one that was read, as numbers in a row: size, time of the last
 * change of content and of the file's data (milliseconds), inode.
 */
export const STAMP_LENGTH = 4;

export type Stamps = Float64Array<SharedArrayBuffer>;

export function newStamps(count: number): Stamps {
  return new Float64Array(new SharedArrayBuffer(8 * STAMP_LENGTH * count)).fill(NaN);
}

/**
 * A file written shortly before it was read may be written once more without any new time (git's
 * "racy" files): then nothing is noted and it will be read again. A write sets both times, so both
 * have to be recent. Two seconds are the coarsest clock of a common file system (FAT).
 * @param now when reading began, in milliseconds
 */
export function noteStamp(stamps: Stamps, index: number, stats: Stats, now: number): void {
  if (Math.min(stats.mtimeMs, stats.ctimeMs) >= now - RACY_MILLISECONDS) return;
  const at = index * STAMP_LENGTH;
  stamps[at] = stats.size;
  stamps[at + 1] = stats.mtimeMs;
  stamps[at + 2] = stats.ctimeMs;
  stamps[at + 3] = stats.ino;
}

const RACY_MILLISECONDS = 2000;

/** Whether the file looks as it did when the stamp was noted. */
export function isStampOf(stamps: Stamps, index: number, stats: Stats): boolean {
  const at = index * STAMP_LENGTH;
  return stamps[at] === stats.size && stamps[at + 1] === stats.mtimeMs && stamps[at + 2] === stats.ctimeMs && stamps[at + 3] === stats.ino;
}

export function copyStamp(from: Stamps, fromIndex: number, to: Stamps, toIndex: number): void {
  for (let at = 0; at < STAMP_LENGTH; at += 1) to[toIndex * STAMP_LENGTH + at] = from[fromIndex * STAMP_LENGTH + at] ?? NaN;
}
