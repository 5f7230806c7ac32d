import type { SkipReason } from '../core/trace/code-base.ts';
import type { FileScan } from '../core/trace/marker.ts';
import { pathCount, type PathTable } from './path-table.ts';
import { decodeScan } from './scan-codec.ts';
import { FILE_STATES, stateCode, type FileState, type ReadFiles, type ScansOfBatch } from './scan-protocol.ts';

/** How one file fared. */
export interface FileResult {
  /** Neither gone nor a folder by now. */
  readonly isThere: boolean;
  readonly isFolder: boolean;
  readonly scan?: FileScan | undefined;
  readonly skipped?: SkipReason | undefined;
}

/** Gathers what threads say about the files of one table. */
export class ScanResult {
  readonly table: PathTable;
  readonly #states: Uint8Array;
  readonly #scans = new Map<number, FileScan>();
  #count = 0;

  constructor(table: PathTable) {
    this.table = table;
    this.#states = new Uint8Array(pathCount(table));
  }

  /** How many files have been told about so far. */
  get count(): number {
    return this.#count;
  }

  /** @param todo the indexes that the batch counts in */
  add({ from, states, scans }: ReadFiles, todo: Uint32Array): void {
    const said = scans === '' ? [] : (JSON.parse(scans) as ScansOfBatch);
    let next = 0;
    for (const [at, state] of states.entries()) {
      const index = todo[from + at] ?? 0;
      this.#states[index] = state;
      const scan = state === SAYS ? said[next++] : undefined;
      if (scan) this.#scans.set(index, decodeScan(scan));
    }
    this.#count += states.length;
  }

  /** Those of the files about which nobody has told. */
  pending(indexes: readonly number[]): number[] {
    return indexes.filter((index) => this.#states[index] === PENDING);
  }

  /** A file that nobody could tell about counts as unreadable. */
  at(index: number): FileResult {
    const state = FILE_STATES[this.#states[index] ?? PENDING] ?? 'pending';
    const remembered = this.table.remembered[index] === 1;
    const isFolder = state === 'folder';
    return { isThere: state !== 'gone' && !isFolder, isFolder, scan: this.#scans.get(index), skipped: skipReason(state, remembered) };
  }
}

const PENDING = stateCode('pending');
const SAYS = stateCode('says');

function skipReason(state: FileState, remembered: boolean): SkipReason | undefined {
  switch (state) {
    case 'silent':
    case 'says':
      return undefined;
    case 'pending':
      return 'unreadable';
    case 'gone':
    case 'folder':
      // What git remembers and is gone was deleted by somebody, before or while we looked.
      return remembered ? undefined : 'vanished';
    default:
      return state;
  }
}
