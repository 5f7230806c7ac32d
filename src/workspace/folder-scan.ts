import type { FileIndex } from './file-index.ts';
import { newStamps } from './file-stamp.ts';
import type { IndexPart } from './gather-index.ts';
import type { ClosedFolder } from './listing.ts';
import { pathCount, type PathTable } from './path-table.ts';
import { readFiles } from './read-files.ts';
import type { IndexPlace, Part } from './scan-protocol.ts';
import type { ScanRequest } from './scan-request.ts';
import type { ScanResult } from './scan-result.ts';
import { textCount } from './text-table.ts';
import type { ThreadPool } from './thread-pool.ts';

/** One scan of one folder: while the rest is being listed, what is listed is read. */
export class FolderScan {
  readonly #pool: ThreadPool;
  readonly #folder: string;
  readonly #request: ScanRequest;
  readonly #place: IndexPlace | undefined;
  readonly #reading: Promise<ScanResult>[] = [];
  #index: FileIndex | undefined;
  #read = 0;
  #total = 0;

  /** @param place where an index may be, and where the next one will be */
  constructor(pool: ThreadPool, folder: string, request: ScanRequest, place?: IndexPlace) {
    this.#pool = pool;
    this.#folder = folder;
    this.#request = request;
    this.#place = place;
  }

  async run(): Promise<FolderFindings> {
    const { git, signal } = this.#request;
    const question = { kind: 'list', folder: this.#folder, git, ...(this.#place && { index: this.#place }) } as const;
    try {
      const answer = await this.#pool.ask(question, (part) => this.#take(part), signal);
      const results = await Promise.all(this.#reading);
      return { results, closed: answer.kind === 'listed' ? answer.closed : [], isKnown: this.#isKnown(results) };
    } finally {
      // Whatever went wrong, nothing is left behind that still reads.
      await Promise.allSettled(this.#reading);
    }
  }

  #take(part: Part): void {
    if (part.kind === 'index') this.#index = part.index;
    if (part.kind === 'table') this.#start(part.table);
  }

  #start(table: PathTable): void {
    const { tags, signal } = this.#request;
    const stamps = this.#place && newStamps(pathCount(table));
    const reading = readFiles(this.#pool, {
      folder: this.#folder, tags, table, index: this.#index, stamps, signal, onRead: (count) => this.#tell(count),
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

  #isKnown(results: readonly ScanResult[]): boolean {
    const count = results.reduce((sum, { table }) => sum + pathCount(table), 0);
    return this.#index !== undefined && textCount(this.#index.paths) === count && results.every(({ news }) => news === 0);
  }
}

export interface FolderFindings {
  readonly results: readonly ScanResult[];
  readonly closed: readonly ClosedFolder[];
  /** Whether the index said all of this already. */
  readonly isKnown: boolean;
}

/** What there is to write down for the next scan. */
export function indexParts(results: readonly ScanResult[]): IndexPart[] {
  return results.flatMap(({ table, states, scans, stamps }) => (stamps ? [{ table, states, scans, stamps }] : []));
}
