import type { SkipReason } from '../core/trace/code-base.ts';
import type { FileIndex } from './file-index.ts';
import type { Stamps } from './file-stamp.ts';
import type { IndexPart } from './gather-index.ts';
import type { ClosedFolder } from './listing.ts';
import type { PathTable } from './path-table.ts';

/** What is asked of a thread. `job` names the question; every answer repeats it. */
export type Request = { readonly job: number } & (
  | ({ readonly kind: 'list' } & ListingWork)
  | { readonly kind: 'recall'; readonly place: IndexPlace }
  | ({ readonly kind: 'read' } & ReadingWork)
  | ({ readonly kind: 'save' } & SavingWork)
  | { readonly kind: 'abort' }
);

export interface ListingWork {
  readonly folder: string;
  readonly git: 'auto' | 'never';
  /** List only if one of these could be listed: it is there and not ignored. Absent = list. */
  readonly ifAny?: readonly string[];
}

/** A file where a scan leaves its index for the next one, and what the index must have been made from. */
export interface IndexPlace {
  readonly file: string;
  readonly key: string;
}

/** Files to read, shared by all threads: each takes the next few until none is left. */
export interface ReadingWork {
  readonly folder: string;
  readonly tags: readonly string[];
  readonly table: PathTable;
  /** Indexes into the table of the files to read; absent = all. */
  readonly todo?: Uint32Array<SharedArrayBuffer>;
  /** One number: how many files have been taken. */
  readonly cursor: Int32Array<SharedArrayBuffer>;
  /** How many files a thread takes at once. */
  readonly batch: number;
  /** What earlier scans found. */
  readonly index?: FileIndex | undefined;
  /** To be filled in for the next index. */
  readonly stamps?: Stamps | undefined;
}

/** What a scan found, to be written as an index. */
export interface SavingWork {
  readonly place: IndexPlace;
  readonly parts: readonly IndexPart[];
  /** The files in order of path, counted through the tables of all parts. */
  readonly numbers: Uint32Array;
}

/** Answers that leave the question open come before the one that closes it. */
export type Answer = { readonly job: number } & (Part | Closing);

export type Part =
  | { readonly kind: 'index'; readonly index: FileIndex }
  | { readonly kind: 'table'; readonly table: PathTable }
  | ({ readonly kind: 'files' } & ReadFiles);

export type Closing =
  | { readonly kind: 'listed'; readonly closed: readonly ClosedFolder[] }
  | { readonly kind: 'nothing-new' }
  | { readonly kind: 'finished' }
  | { readonly kind: 'failed'; readonly message: string };

/** What a thread found in the files that it took. */
export interface ReadFiles {
  /** How many files had been taken before these. */
  readonly from: number;
  /** An index into `FILE_STATES` for each file. */
  readonly states: Uint8Array<ArrayBuffer>;
  /** A line for each file that says something, in order: the JSON of its `EncodedScan`. */
  readonly scans: string;
  /** For how many of the files the index was of no use, or wrong. */
  readonly news: number;
}

/** How a file fared, as one byte. `pending`: nobody has told yet. `folder`, `gone`: no file is there. */
export const FILE_STATES = [
  'pending', 'silent', 'says', 'binary', 'too-large', 'unreadable', 'symbolic-link', 'folder', 'gone',
] as const satisfies (SkipReason | 'pending' | 'silent' | 'says' | 'folder' | 'gone')[];

export type FileState = (typeof FILE_STATES)[number];

export function stateCode(state: FileState): number {
  return FILE_STATES.indexOf(state);
}
