import { type Stats, closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import { codeOf, isGone } from './file-errors.ts';

/** What there is to read in a file, or why there is nothing. */
export type FileReading =
  | { readonly kind: 'read'; /** Only good until the next file is read. */ readonly bytes: Buffer; readonly stats: Stats }
  | { readonly kind: 'too-large'; readonly stats: Stats }
  | { readonly kind: 'unreadable' | 'symbolic-link' | 'folder' | 'gone' };

/** Larger files are hardly written by people. */
export const LARGEST_FILE = 2 * 1024 * 1024;

/** Reads one file after the other into one buffer. Never follows a symbolic link, never waits for a pipe. */
export class FileReader {
  readonly #buffer = Buffer.allocUnsafeSlow(LARGEST_FILE + 1);

  read(file: string): FileReading {
    try {
      const descriptor = openFile(file);
      if (descriptor === undefined) return { kind: 'symbolic-link' };
      try {
        return this.#readOpen(descriptor);
      } finally {
        closeSync(descriptor);
      }
    } catch (error) {
      return { kind: failureOf(error) };
    }
  }

  #readOpen(descriptor: number): FileReading {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return { kind: stats.isDirectory() ? 'folder' : 'unreadable' };
    if (stats.size > LARGEST_FILE) return { kind: 'too-large', stats };
    const length = this.#fill(descriptor, stats);
    return length > LARGEST_FILE ? { kind: 'too-large', stats } : { kind: 'read', bytes: this.#buffer.subarray(0, length), stats };
  }

  /** A read of a regular file that gives all it should have is the last one. */
  #fill(descriptor: number, { size }: Stats): number {
    let length = 0;
    for (;;) {
      const count = readSync(descriptor, this.#buffer, length, this.#buffer.length - length, null);
      length += count;
      if (count === 0 || length === size || length === this.#buffer.length) return length;
    }
  }
}

/** Undefined for a symbolic link. */
function openFile(file: string): number | undefined {
  if (WITHOUT_LINKS === undefined) return lstatSync(file).isSymbolicLink() ? undefined : openSync(file, 'r');
  return openSync(file, WITHOUT_LINKS);
}

/** Undefined on Windows, which can neither open without following nor has named pipes among the files. */
const WITHOUT_LINKS =
  constants.O_NOFOLLOW === undefined ? undefined : constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

function failureOf(error: unknown): 'unreadable' | 'symbolic-link' | 'folder' | 'gone' {
  if (isGone(error)) return 'gone';
  const code = codeOf(error);
  if (code === 'EISDIR') return 'folder';
  // What systems say about a link that O_NOFOLLOW forbids to follow.
  return code === 'ELOOP' || code === 'EMLINK' || code === 'EFTYPE' ? 'symbolic-link' : 'unreadable';
}
