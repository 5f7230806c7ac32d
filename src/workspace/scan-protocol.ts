import type { ClosedFolder } from './listing.ts';
import type { EncodedScan } from './scan-codec.ts';
import type { PathTable } from './path-table.ts';

/** What the host asks of a worker. `job` names the question; every answer repeats it. */
export type WorkerRequest =
  | ({ readonly kind: 'list'; readonly job: number } & ListingWork)
  | ({ readonly kind: 'read'; readonly job: number } & ReadingWork)
  | { readonly kind: 'abort'; readonly job: number };

export interface ListingWork {
  readonly folder: string;
  readonly git: 'auto' | 'never';
  /** List only if one of these could be listed: it is there and not ignored. Absent = list. */
  readonly ifAny?: readonly string[];
}

/** Files to read, shared by all workers: each takes the next few until none is left. */
export interface ReadingWork {
  readonly folder: string;
  readonly tags: readonly string[];
  readonly table: PathTable;
  /** Indexes into the table of the files to read. */
  readonly todo: Uint32Array<SharedArrayBuffer>;
  /** One number: how far into `todo` workers have come. */
  readonly cursor: Int32Array<SharedArrayBuffer>;
  /** How many files a worker takes at once. */
  readonly batch: number;
}

export type WorkerAnswer =
  | { readonly kind: 'listed'; readonly job: number; readonly table: PathTable; readonly closed: readonly ClosedFolder[] }
  | { readonly kind: 'nothing-new'; readonly job: number }
  | ({ readonly kind: 'files'; readonly job: number } & ReadFiles)
  | { readonly kind: 'finished'; readonly job: number }
  | { readonly kind: 'failed'; readonly job: number; readonly message: string };

/** What a worker found in the files that it took. */
export interface ReadFiles {
  /** Where in `todo` the files begin. */
  readonly from: number;
  /** An index into `FILE_STATES` for each file. */
  readonly states: Uint8Array<ArrayBuffer>;
  /** JSON of the `EncodedScan`s of the files that say something, in order; empty where none does. */
  readonly scans: string;
}

export type ScansOfBatch = readonly EncodedScan[];

/** How a file fared, as one byte. `pending`: nobody has told yet. */
export const FILE_STATES = [
  'pending', 'silent', 'says', 'binary', 'too-large', 'unreadable', 'symbolic-link', 'folder', 'gone',
] as const;

export type FileState = (typeof FILE_STATES)[number];

export function stateCode(state: FileState): number {
  return FILE_STATES.indexOf(state);
}
