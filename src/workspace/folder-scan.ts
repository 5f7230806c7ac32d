import type { FileIndex } from './file-index.ts';
import { newStamps } from './file-stamp.ts';
import type { ClosedFolder } from './listing.ts';
import { mergeListing, type MergedListing } from './merged-listing.ts';
import { pathCount, type PathTable } from './path-table.ts';
import { readFiles } from './read-files.ts';
import { reconcile } from './reconcile.ts';
import type { IndexPlace, Part } from './scan-protocol.ts';
import type { ScanRequest } from './scan-request.ts';
import type { ScanResult } from './scan-result.ts';
import type { ThreadPool } from './thread-pool.ts';

/**
 * One scan of one folder. While the rest is being listed, what is listed is read. Where there is an
 * index, its files are looked at before anything is listed: mostly they are still the same.
 */
export class FolderScan {
  readonly #pool: ThreadPool;
  readonly #folder: string;
  readonly #request: ScanRequest;
  readonly #options: FolderScanOptions;
  readonly #listed: PathTable[] = [];
  readonly #reading: Promise<ScanResult>[] = [];
  #index: FileIndex | undefined;
  #read = 0;
  #total = 0;

  constructor(pool: ThreadPool, folder: string, request: ScanRequest, options: FolderScanOptions) {
    this.#pool = pool;
    this.#folder = folder;
    this.#request = request;
    this.#options = options;
  }

  async run(): Promise<FolderFindings> {
    const { git, signal } = this.#request;
    const { place } = this.#options;
    const question = { kind: 'list', folder: this.#folder, git, ...(place && { index: place }) } as const;
    try {
      const answer = await this.#pool.ask(question, (part) => this.#take(part), signal);
      const isKnown = await this.#checkIndexed();
      const results = await Promise.all(this.#reading);
      const listing = await mergeListing(results);
      return { results, listing, closed: answer.kind === 'listed' ? answer.closed : [], isKnown };
    } finally {
      // Whatever went wrong, nothing is left behind that still reads.
      await Promise.allSettled(this.#reading);
    }
  }

  #take(part: Part): void {
    if (part.kind === 'table') this.#listed.push(part.table);
    if (part.kind === 'table' && !this.#index) this.#start(part.table);
    if (part.kind === 'index' && this.#reading.length === 0) {
      this.#index = part.index;
      this.#start({ texts: part.index.paths, remembered: true });
    }
  }

  /** Holds what was read for the index against the listing; tells whether the index needs no change. */
  async #checkIndexed(): Promise<boolean> {
    const indexed = this.#index && (await this.#reading[0]);
    if (!indexed) return false;
    const unread = await reconcile(indexed, this.#listed);
    for (const table of unread) this.#start(table);
    return indexed.struck.size + unread.length + indexed.news === 0;
  }

  #start(table: PathTable): void {
    const { tags, signal } = this.#request;
    const { place, patience } = this.#options;
    const stamps = place && newStamps(pathCount(table));
    const reading = readFiles(this.#pool, {
      folder: this.#folder, tags, table, index: this.#index, stamps, signal, patience, onRead: (count) => this.#tell(count),
    });
    this.#total += pathCount(table);
    // Failures are met where all are awaited.
    reading.catch(() => {});
    this.#reading.push(reading);
  }

  #tell(count: number): void {
    this.#read += count;
    this.#request.onProgress?.({ read: this.#read, total: this.#total });
  }
}

export interface FolderScanOptions {
  /** Where an index may be, and where the next one will be. */
  readonly place: IndexPlace | undefined;
  /** Milliseconds after which a thread that tells nothing new is given up. */
  readonly patience: number | undefined;
}

export interface FolderFindings {
  readonly results: readonly ScanResult[];
  readonly listing: MergedListing;
  readonly closed: readonly ClosedFolder[];
  /** Whether the index said all of this already. */
  readonly isKnown: boolean;
}
