import { lstatSync, type Stats } from 'node:fs';
import type { FileReader } from './file-reader.ts';
import { FileScanner } from './file-scanner.ts';
import { copyStamp, isStampOf, noteStamp } from './file-stamp.ts';
import { PathCursor } from './path-cursor.ts';
import { LinkedFolders } from './linked-folders.ts';
import { pathAt, pathsBetween } from './path-table.ts';
import { encodeScan } from './scan-codec.ts';
import { stateCode, type ReadFiles, type ReadingWork } from './scan-protocol.ts';
import { textAt } from './text-table.ts';

/** Reads the files of one piece of work, some at a time; asks the index first where there is one. */
export class BatchReader {
  readonly #work: ReadingWork;
  /** The folder with a slash at the end: joining paths properly would take as long as looking at a file. */
  readonly #root: string;
  readonly #scanner: FileScanner;
  readonly #links: LinkedFolders;
  readonly #cursor: PathCursor | undefined;
  /** Whether the files are those of the index, row by row. */
  readonly #isIndexed: boolean;

  constructor(work: ReadingWork, reader: FileReader) {
    this.#work = work;
    this.#root = work.folder.endsWith('/') ? work.folder : `${work.folder}/`;
    this.#scanner = new FileScanner({ tags: work.tags }, reader);
    this.#links = new LinkedFolders(work.folder);
    this.#cursor = work.index && new PathCursor(work.index.paths);
    this.#isIndexed = work.table.texts === work.index?.paths;
  }

  /** @param from how many files other batches take before this one */
  read(from: number): ReadFiles {
    const { table, todo, batch } = this.#work;
    const now = Date.now();
    const indexes = todo?.subarray(from, from + batch);
    const paths = indexes ? [...indexes].map((index) => pathAt(table, index)) : pathsBetween(table, from, from + batch);
    const states = new Uint8Array(paths.length);
    const scans: string[] = [];
    let news = 0;
    if (!this.#isIndexed) this.#cursor?.seek(table.texts, indexes?.[0] ?? from);
    for (const [at, path] of paths.entries()) {
      const index = indexes?.[at] ?? from + at;
      const row = this.#isIndexed ? index : this.#cursor?.find(table.texts, index);
      const found = this.#recall(index, path, row) ?? this.#scan(index, path, now);
      states[at] = found.state;
      if (found.scan !== undefined) scans.push(found.scan);
      if (found.isRead || found.state !== this.#knownState(row)) news += 1;
    }
    return { from, states, scans: scans.join('\n'), news };
  }

  /** What the index knows about the file, if the file has not changed since. */
  #recall(index: number, path: string, row: number | undefined): Found | undefined {
    const known = this.#work.index;
    if (!known || row === undefined || this.#isElsewhere(path)) return undefined;
    const stats = statsOf(this.#root + path);
    if (!stats || !isStampOf(known.stamps, row, stats)) return undefined;
    if (this.#work.stamps) copyStamp(known.stamps, row, this.#work.stamps, index);
    const state = this.#knownState(row);
    return { state, scan: state === SAYS ? textAt(known.scans, row) : undefined, isRead: false };
  }

  #scan(index: number, path: string, now: number): Found {
    if (this.#isElsewhere(path)) return { state: GONE, scan: undefined, isRead: false };
    const { state, scan, stats } = this.#scanner.scan(this.#root + path, path);
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
