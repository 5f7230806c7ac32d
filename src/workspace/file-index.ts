import { crc32 } from 'node:zlib';
import type { Stamps } from './file-stamp.ts';
import { STAMP_LENGTH } from './file-stamp.ts';
import { textCount, type TextTable } from './text-table.ts';

/** What a scan found, file by file in order of path, so that the next one need not read what has not changed. */
export interface FileIndex {
  readonly paths: TextTable;
  /** The JSON of an `EncodedScan` for each path, empty where a file says nothing. */
  readonly scans: TextTable;
  readonly stamps: Stamps;
  /** Indexes into `FILE_STATES`. */
  readonly states: Uint8Array<SharedArrayBuffer>;
}

/**
 * The index as the bytes of one file: eight numbers (see `Header`), the key, then the columns.
 * @param key what the index was made from; another key makes it worthless
 */
export function encodeIndex(index: FileIndex, key: string): Uint8Array<SharedArrayBuffer> {
  const keyBytes = Buffer.from(key);
  const layout = layoutOf(textCount(index.paths), keyBytes.length, index.paths.bytes.length, index.scans.bytes.length);
  const bytes = new Uint8Array(new SharedArrayBuffer(layout.end));
  bytes.set(keyBytes, layout.key);
  const columns = columnsOf(bytes.buffer, layout);
  columns.stamps.set(index.stamps);
  columns.paths.starts.set(index.paths.starts);
  columns.scans.starts.set(index.scans.starts);
  columns.states.set(index.states);
  columns.paths.bytes.set(index.paths.bytes);
  columns.scans.bytes.set(index.scans.bytes);
  const header = [MAGIC, FORMAT, 0, layout.count, keyBytes.length, index.paths.bytes.length, index.scans.bytes.length, layout.end];
  const numbers = new Uint32Array(bytes.buffer, 0, header.length);
  numbers.set(header);
  numbers[CHECKSUM] = checksumOf(bytes);
  return bytes;
}

/** The index in the bytes of a file; undefined if they are damaged, older, newer or made from something else. */
export function decodeIndex(bytes: Uint8Array<SharedArrayBuffer>, key: string): FileIndex | undefined {
  if (bytes.length < HEADER_LENGTH) return undefined;
  const [magic, format, checksum, count = 0, keyLength = 0, pathsLength = 0, scansLength = 0, end] = new Uint32Array(bytes.buffer, 0, HEADER_LENGTH / 4);
  if (magic !== MAGIC || format !== FORMAT || end !== bytes.length || checksum !== checksumOf(bytes)) return undefined;
  const layout = layoutOf(count, keyLength, pathsLength, scansLength);
  if (layout.end !== end || Buffer.from(bytes.subarray(layout.key, layout.key + keyLength)).toString() !== key) return undefined;
  return columnsOf(bytes.buffer, layout);
}

/** "VISI" as the machine that wrote it reads numbers: another byte order is another format. */
const MAGIC = 0x56495349;
/** To be raised with every change of the layout, of `STAMP_LENGTH`, `FILE_STATES` or `EncodedScan`. */
const FORMAT = 2;
const CHECKSUM = 2;
const HEADER_LENGTH = 32;

/** Where each part begins, in bytes. Numbers stand before texts, so that they are aligned. */
interface Layout {
  readonly count: number;
  readonly stamps: number;
  readonly pathStarts: number;
  readonly scanStarts: number;
  readonly states: number;
  readonly key: number;
  readonly paths: number;
  readonly scans: number;
  readonly end: number;
}

function layoutOf(count: number, keyLength: number, pathsLength: number, scansLength: number): Layout {
  const stamps = HEADER_LENGTH;
  const pathStarts = stamps + 8 * STAMP_LENGTH * count;
  const scanStarts = pathStarts + 4 * (count + 1);
  const states = scanStarts + 4 * (count + 1);
  const key = states + count;
  const paths = key + keyLength;
  const scans = paths + pathsLength;
  return { count, stamps, pathStarts, scanStarts, states, key, paths, scans, end: scans + scansLength };
}

function columnsOf(buffer: SharedArrayBuffer, { count, ...at }: Layout): FileIndex {
  return {
    stamps: new Float64Array(buffer, at.stamps, STAMP_LENGTH * count),
    states: new Uint8Array(buffer, at.states, count),
    paths: { starts: new Uint32Array(buffer, at.pathStarts, count + 1), bytes: new Uint8Array(buffer, at.paths, at.scans - at.paths) },
    scans: { starts: new Uint32Array(buffer, at.scanStarts, count + 1), bytes: new Uint8Array(buffer, at.scans, at.end - at.scans) },
  };
}

/** Of all that follows the checksum. */
function checksumOf(bytes: Uint8Array): number {
  return crc32(bytes.subarray(4 * (CHECKSUM + 1)));
}
