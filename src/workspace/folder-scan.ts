import type { FileIndex } from './file-index.ts';
import { newStamps } from './file-stamp.ts';
import type { ClosedFolder } from './listing.ts';
import { mergeListing, type MergedListing } from './merged-listing.ts';
import { allPaths, pathCount, type PathTable } from './path-table.ts';
import { readFiles } from './read-files.ts';
import { reconcile } from './reconcile.ts';
import type { Closing, IndexPlace } from './scan-protocol.ts';
import type { EarlyScanRequest } from './scan-request.ts';
import type { ScanResult } from './scan-result.ts';
import type { ThreadPool } from './thread-pool.ts';

/**
 * One scan of one folder. While the rest is being listed, what is listed is read. Where there is an
 * index, its files are looked at before anything is listed: mostly they are still the same.
 */
export class FolderScan {
  readonly #pool: ThreadPool;
  readonly #folder: string;
  readonly #request: EarlyScanRequest;
  readonly #options: FolderScanOptions;
  readonly #listed: PathTable[] = [];
  readonly #reading: Promise<ScanResult>[] = [];
  readonly #paths = new Map<PathTable, Promise<readonly string[]>>();
  #plan: ReadingPlan | undefined;
  #read = 0;
  #total = 0;

  constructor(pool: ThreadPool, folder: string, request: EarlyScanRequest, options: FolderScanOptions) {
    this.#pool = pool;
    this.#folder = folder;
    this.#request = request;
    this.#options = options;
  }

  async run(): Promise<FolderFindings> {
    const end = new AbortController();
    const listing = this.#list(end.signal);
    // Where something else fails first, that is what counts.
    listing.catch(() => {});
    try {
      this.#begin(await this.#makePlan());
      const answer = await listing;
      const isKnown = await this.#checkIndexed();
      const results = await Promise.all(this.#reading);
      const merged = await mergeListing(results, (table) => this.#pathsOf(table));
      return { results, listing: merged, closed: answer.kind === 'listed' ? answer.closed : [], isKnown, place: this.#plan?.place };
    } finally {
      // Whatever went wrong, nothing is left behind that still lists or reads.
      end.abort();
      await Promise.allSettled(this.#reading);
    }
  }

  /** The last thread lists: where this one does the first one's work, it has other things to do. */
  #list(end: AbortSignal): Promise<Closing> {
    const { git, signal } = this.#request;
    const either = signal ? AbortSignal.any([signal, end]) : end;
    const take = (table: PathTable) => {
      this.#listed.push(table);
      if (this.#plan && !this.#plan.index) this.#start(table, this.#plan);
    };
    return this.#pool.ask({ kind: 'list', folder: this.#folder, git }, (part) => part.kind === 'table' && take(part.table), { signal: either, place: this.#pool.size - 1 });
  }

  async #makePlan(): Promise<ReadingPlan> {
    const tags = await this.#request.tags;
    const place = this.#options.placeFor(tags);
    let index: FileIndex | undefined;
    if (place) await this.#pool.ask({ kind: 'recall', place }, (part) => part.kind === 'index' && (index = part.index), { signal: this.#request.signal });
    return { tags, place, index };
  }

  #begin(plan: ReadingPlan): void {
    this.#plan = plan;
    if (plan.index) this.#start({ texts: plan.index.paths, remembered: true }, plan);
    else for (const table of this.#listed) this.#start(table, plan);
  }

  /** Holds what was read for the index against the listing; tells whether the index needs no change. */
  async #checkIndexed(): Promise<boolean> {
    const plan = this.#plan;
    const indexed = plan?.index && (await this.#reading[0]);
    if (!indexed) return false;
    const unread = await reconcile(indexed, this.#listed);
    for (const table of unread) this.#start(table, plan);
    return indexed.struck.size + unread.length + indexed.news === 0;
  }

  #start(table: PathTable, { tags, place, index }: ReadingPlan): void {
    const { signal } = this.#request;
    const stamps = place && newStamps(pathCount(table));
    const { patience } = this.#options;
    const reading = readFiles(this.#pool, { folder: this.#folder, tags, table, index, stamps, signal, patience, onRead: (count) => this.#tell(count) });
    this.#total += pathCount(table);
    // Failures are met where all are awaited.
    reading.catch(() => {});
    this.#reading.push(reading);
    if (this.#reading.length === 1) void this.#pathsOf(table).then(this.#request.onListed);
  }

  #pathsOf(table: PathTable): Promise<readonly string[]> {
    const known = this.#paths.get(table) ?? allPaths(table);
    this.#paths.set(table, known);
    return known;
  }

  #tell(count: number): void {
    this.#read += count;
    this.#request.onProgress?.({ read: this.#read, total: this.#total });
  }
}

/** What has to be known before files can be read. */
interface ReadingPlan {
  readonly tags: readonly string[];
  readonly place: IndexPlace | undefined;
  readonly index: FileIndex | undefined;
}

export interface FolderScanOptions {
  /** Where an index for these tags may be, and where the next one will be; undefined = nowhere. */
  readonly placeFor: (tags: readonly string[]) => IndexPlace | undefined;
  /** Milliseconds after which a thread that tells nothing new is given up. */
  readonly patience: number | undefined;
}

export interface FolderFindings {
  readonly results: readonly ScanResult[];
  readonly listing: MergedListing;
  readonly closed: readonly ClosedFolder[];
  /** Whether the index said all of this already. */
  readonly isKnown: boolean;
  /** Where the next index belongs. */
  readonly place: IndexPlace | undefined;
}
