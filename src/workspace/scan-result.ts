import type { SkipReason } from '../core/trace/code-base.ts';
import type { FileScan } from '../core/trace/marker.ts';
import type { Stamps } from './file-stamp.ts';
import { pathCount, type PathTable } from './path-table.ts';
import { decodeScan, type EncodedScan } from './scan-codec.ts';
import { FILE_STATES, stateCode, type FileState, type ReadFiles } from './scan-protocol.ts';

/** How one file fared. */
export interface FileResult {
  /** Neither gone nor a folder by now. */
  readonly isThere: boolean;
  readonly isFolder: boolean;
  readonly scan?: FileScan | undefined;
  readonly skipped?: SkipReason | undefined;
}

/** Read, and it says nothing: how most files fare. */
export const SILENT: FileResult = { isThere: true, isFolder: false };

/** Gathers what threads say about the files of one table. */
export class ScanResult {
  readonly table: PathTable;
  readonly stamps: Stamps | undefined;
  readonly states: Uint8Array;
  /** The JSON of what files say, by index. */
  readonly scans = new Map<number, string>();
  /** Indexes of files that turned out not to be listed. */
  readonly struck = new Set<number>();
  /** For how many of them the index was of no use, or wrong. */
  news = 0;

  /** @param stamps filled in by the threads, for the next index */
  constructor(table: PathTable, stamps?: Stamps) {
    this.table = table;
    this.stamps = stamps;
    this.states = new Uint8Array(pathCount(table));
  }

  /** @param todo the indexes that the batch counts in; absent = all */
  add({ from, states, scans, news }: ReadFiles, todo?: Uint32Array): void {
    const said = scans.split('\n');
    let next = 0;
    for (const [at, state] of states.entries()) {
      const index = todo?.[from + at] ?? from + at;
      this.states[index] = state;
      if (state === SAYS) this.scans.set(index, said[next++] ?? '');
    }
    this.news += news;
  }

  /** The files about which nobody has told. */
  pending(): number[] {
    const indexes: number[] = [];
    for (let index = this.states.indexOf(PENDING); index !== -1; index = this.states.indexOf(PENDING, index + 1)) indexes.push(index);
    return indexes;
  }

  /** Neither gone nor a folder by now. */
  isThere(index: number): boolean {
    const state = this.states[index];
    return state !== GONE && state !== FOLDER;
  }

  at(index: number): FileResult {
    if (this.states[index] === SILENT_CODE) return SILENT;
    const state = FILE_STATES[this.states[index] ?? PENDING] ?? 'pending';
    const scan = this.scans.get(index);
    return {
      isThere: this.isThere(index),
      isFolder: state === 'folder',
      scan: scan === undefined ? undefined : decodeScan(JSON.parse(scan) as EncodedScan),
      skipped: skipReason(state, this.table.remembered),
    };
  }
}

const PENDING = stateCode('pending');
const SILENT_CODE = stateCode('silent');
const SAYS = stateCode('says');
const FOLDER = stateCode('folder');
const GONE = stateCode('gone');

function skipReason(state: FileState, remembered: boolean): SkipReason | undefined {
  switch (state) {
    case 'silent':
    case 'says':
      return undefined;
    // No thread survived it.
    case 'pending':
      return 'unreadable';
    // What git remembers and is gone was deleted by somebody, before or while we looked.
    case 'gone':
    case 'folder':
      return remembered ? undefined : 'vanished';
    default:
      return state;
  }
}
