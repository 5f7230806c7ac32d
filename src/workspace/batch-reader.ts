import { lstatSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { FileReader } from './file-reader.ts';
import { FileScanner } from './file-scanner.ts';
import { copyStamp, isStampOf, noteStamp } from './file-stamp.ts';
import { IndexCursor } from './index-cursor.ts';
import { LinkedFolders } from './linked-folders.ts';
import { pathAt, pathsBetween } from './path-table.ts';
import { encodeScan } from './scan-codec.ts';
import { stateCode, type ReadFiles, type ReadingWork } from './scan-protocol.ts';
import { textAt } from './text-table.ts';

/** Reads the files of one piece of work, some at a time; asks the index first where there is one. */
export class BatchReader {
  readonly #work: ReadingWork;
  readonly #scanner: FileScanner;
  readonly #links: LinkedFolders;
  readonly #cursor: IndexCursor | undefined;

  constructor(work: ReadingWork, reader: FileReader) {
    this.#work = work;
    this.#scanner = new FileScanner({ tags: work.tags }, reader);
    this.#links = new LinkedFolders(work.folder);
    this.#cursor = work.index && new IndexCursor(work.index);
  }

  /** @param from how many files other batches take before this one */
  read(from: number): ReadFiles {
    const now = Date.now();
    const files = this.#filesFrom(from);
    const states = new Uint8Array(files.length);
    const scans: string[] = [];
    let news = 0;
    if (files[0]) this.#cursor?.seek(this.#work.table.texts, files[0].index);
    for (const [at, file] of files.entries()) {
      const row = this.#cursor?.find(this.#work.table.texts, file.index);
      const found = this.#recall(file, row) ?? this.#scan(file, now);
      states[at] = found.state;
      if (found.scan !== undefined) scans.push(found.scan);
      if (found.isRead || found.state !== this.#knownState(row)) news += 1;
    }
    return { from, states, scans: scans.join('\n'), news };
  }

  #filesFrom(from: number): FileToRead[] {
    const { folder, table, todo, batch } = this.#work;
    const indexes = todo?.subarray(from, from + batch);
    const paths = indexes ? [...indexes].map((index) => pathAt(table, index)) : pathsBetween(table, from, from + batch);
    return paths.map((path, at) => ({ index: indexes?.[at] ?? from + at, path, file: join(folder, path) }));
  }

  /** What the index knows about the file, if the file has not changed since. */
  #recall({ index, path, file }: FileToRead, row: number | undefined): Found | undefined {
    const known = this.#work.index;
    if (!known || row === undefined || this.#isElsewhere(path)) return undefined;
    const stats = statsOf(file);
    if (!stats || !isStampOf(known.stamps, row, stats)) return undefined;
    if (this.#work.stamps) copyStamp(known.stamps, row, this.#work.stamps, index);
    const state = this.#knownState(row);
    return { state, scan: state === SAYS ? textAt(known.scans, row) : undefined, isRead: false };
  }

  #scan({ index, path, file }: FileToRead, now: number): Found {
    if (this.#isElsewhere(path)) return { state: GONE, scan: undefined, isRead: false };
    const { state, scan, stats } = this.#scanner.scan(file, path);
    if (stats && this.#work.stamps) noteStamp(this.#work.stamps, index, stats, now);
    return { state: stateCode(state), scan: scan && JSON.stringify(encodeScan(scan)), isRead: stats !== undefined };
  }

  #knownState(row: number | undefined): number {
    return (row === undefined ? undefined : this.#work.index?.states[row]) ?? PENDING;
  }

  /** Git remembers files whose folder has become a link since; for git they are gone. */
  #isElsewhere(path: string): boolean {
    return this.#work.table.remembered && this.#links.leadThrough(path);
  }
}

interface FileToRead {
  /** In the table. */
  readonly index: number;
  readonly path: string;
  readonly file: string;
}

interface Found {
  readonly state: number;
  /** JSON of an `EncodedScan`. */
  readonly scan: string | undefined;
  readonly isRead: boolean;
}

const PENDING = stateCode('pending');
const SAYS = stateCode('says');
const GONE = stateCode('gone');

function statsOf(file: string): Stats | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
