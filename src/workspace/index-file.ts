import { randomUUID } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decodeIndex, encodeIndex, type FileIndex } from './file-index.ts';
import type { IndexPlace } from './scan-protocol.ts';

/** The index that an earlier scan left; undefined if there is none or it is worthless for whatever reason. */
export function readIndex({ file, key }: IndexPlace): FileIndex | undefined {
  try {
    return decodeIndex(readShared(file), key);
  } catch {
    return undefined;
  }
}

/**
 * Writes an index so that readers see the old one or the new one, never half of it, whoever else
 * writes it at the same time. It is not forced to the disk: the checksum tells what a crash leaves.
 * @throws if it cannot be written; the old index stays
 */
export function writeIndex({ file, key }: IndexPlace, index: FileIndex): void {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true });
  const temporary = `${file}.${randomUUID()}${TEMPORARY}`;
  try {
    writeFileSync(temporary, encodeIndex(index, key), { flag: 'wx', mode: 0o600 });
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  tidy(folder);
}

function readShared(file: string): Uint8Array<SharedArrayBuffer> {
  const descriptor = openSync(file, 'r');
  try {
    const bytes = new Uint8Array(new SharedArrayBuffer(fstatSync(descriptor).size));
    for (let length = 0; length < bytes.length; ) {
      const count = readSync(descriptor, bytes, length, bytes.length - length, null);
      if (count === 0) break;
      length += count;
    }
    return bytes;
  } finally {
    closeSync(descriptor);
  }
}

export const INDEX_SUFFIX = '.index';
const TEMPORARY = '.tmp';

/** Removes what folders that are gone, and writers that died, have left behind. */
function tidy(folder: string): void {
  for (const name of readdirSync(folder)) {
    const age = Date.now() - (statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    const isOld = name.endsWith(TEMPORARY) ? age > DAY : name.endsWith(INDEX_SUFFIX) && age > 90 * DAY;
    if (isOld) rmSync(join(folder, name), { force: true });
  }
}

const DAY = 24 * 60 * 60 * 1000;
