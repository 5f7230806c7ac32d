import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { CodeBase } from '../core/trace/code-base.ts';
import { changesFrom, indexesToRead, type Changes } from './changes.ts';
import { codeBaseOf } from './code-base-of.ts';
import { FolderScan } from './folder-scan.ts';
import type { IndexPart } from './gather-index.ts';
import { heldAgainst } from './held-against.ts';
import { indexPlace } from './index-place.ts';
import type { ClosedFolder } from './listing.ts';
import { mergeListing, type ListedTable } from './merged-listing.ts';
import { nextCodeBase } from './next-code-base.ts';
import { pathTableOf } from './path-table.ts';
import { readFiles } from './read-files.ts';
import type { EarlyScanRequest, ScanRequest } from './scan-request.ts';
import type { SavingWork } from './scan-protocol.ts';
import type { FileResult, ScanResult } from './scan-result.ts';
import type { ScanThread } from './scan-thread.ts';
import { ThreadPool } from './thread-pool.ts';
import { workerThread } from './worker-thread.ts';

export type { ScanProgress, ScanRequest } from './scan-request.ts';

export interface ScannerOptions {
  /** The file of the worker thread: `scan-worker.ts` in the sources, `dist/scan-worker.js` where it ships. */
  readonly workerFile: string | URL;
  /** How many threads read files; by default `threadsBeside()`. */
  readonly threads?: number;
  /** Makes the thread for a place; by default one of its own. For place 0 `threadHere` suits a program that has nothing else to do. */
  readonly startThread?: (place: number) => ScanThread;
  /** The folder where scans leave what they found for the next one; absent = nowhere. */
  readonly indexFolder?: string | undefined;
  /** Milliseconds after which a thread that tells nothing new is given up; by default ten seconds. */
  readonly patience?: number;
  /** Gets what went wrong without making results wrong, such as an index that could not be written. */
  readonly onWarning?: (message: string) => void;
}

/** One core is left to whoever waits; more than eight threads wait for the disk and for each other. */
export function threadsBeside(cores: number = availableParallelism()): number {
  return Math.max(1, Math.min(cores - 1, 8));
}

/**
 * Scans folders in worker threads; the thread that waits for it is never kept busy for long.
 * One worker stays for single files until `dispose`.
 */
export class Scanner {
  readonly #options: ScannerOptions;
  readonly #pool: ThreadPool;
  readonly #saving = new Set<Promise<void>>();

  constructor(options: ScannerOptions) {
    const { workerFile, threads = threadsBeside(), startThread = () => workerThread(workerFile) } = options;
    this.#options = options;
    this.#pool = new ThreadPool(threads, startThread);
  }

  /**
   * Lists the files below `folder` and reads all of them, but for those that the index knows unchanged.
   * @throws if the folder cannot be read, no thread can be started, the tags cannot be had, or the signal's reason when aborted
   */
  async scan(folder: string, request: EarlyScanRequest): Promise<CodeBase> {
    const root = resolve(folder);
    const { indexFolder, workerFile, patience } = this.#options;
    const placeFor = (tags: readonly string[]) => (indexFolder === undefined ? undefined : indexPlace(indexFolder, root, tags, workerFile));
    const found = await this.#pool.use(() => new FolderScan(this.#pool, root, request, { placeFor, patience }).run());
    if (found.place && !found.isKnown) this.#save({ place: found.place, parts: indexParts(found.results), numbers: found.listing.numbers });
    return codeBaseOf(found.results, found.listing, found.closed);
  }

  /**
   * The code base after the files at `paths` were changed, made or removed; a folder stands for all in it.
   * Lists the files again only where a path is unknown or decides what is listed. Where the folder itself (an empty path)
   * is among them, all files are looked at as in a scan: those that the index knows unchanged are not read.
   * @param before of a scan or rescan of the same folder
   * @param paths relative to the folder, with `/`
   * @returns `before` itself where nothing has changed
   * @throws as `scan` does
   */
  async rescan(folder: string, before: CodeBase, paths: Iterable<string>, request: ScanRequest): Promise<CodeBase> {
    const named = new Set(paths);
    const base = named.delete('') ? await heldAgainst(before, await this.scan(folder, request)) : before;
    return this.#update(resolve(folder), base, changesFrom(base.files, named), request);
  }

  /** Lets what is being written be written, and stops all threads. */
  async dispose(): Promise<void> {
    await Promise.all(this.#saving);
    await this.#pool.stop();
  }

  async #update(folder: string, before: CodeBase, changes: Changes, request: ScanRequest): Promise<CodeBase> {
    const listed = await this.#listAnew(folder, changes, request);
    const paths = listed ? indexesToRead(listed.paths, before.files, changes).map((index) => listed.paths[index] ?? '') : changes.files;
    const read = await this.#readPaths(folder, paths, request);
    const becameFolder = [...read.values()].some(({ isFolder }) => isFolder);
    if (becameFolder && !listed) return this.#update(folder, before, { ...changes, mustList: true }, request);
    return nextCodeBase(before, { ...(listed && { listed }), read });
  }

  /** Undefined where the files are still the same. */
  async #listAnew(folder: string, { mustList, strangers }: Changes, { git, signal }: ScanRequest): Promise<NewListing | undefined> {
    if (!mustList && strangers.length === 0) return undefined;
    const tables: ListedTable[] = [];
    const question = { kind: 'list', folder, git, ...(!mustList && { ifAny: strangers }) } as const;
    const answer = await this.#pool.ask(question, (part) => part.kind === 'table' && tables.push({ table: part.table }), { signal });
    return answer.kind === 'listed' ? { paths: (await mergeListing(tables)).paths, closed: answer.closed } : undefined;
  }

  async #readPaths(folder: string, paths: readonly string[], { tags, signal }: ScanRequest): Promise<Map<string, FileResult>> {
    if (paths.length === 0) return new Map();
    const table = pathTableOf(paths, true);
    const result = await this.#pool.use(() => readFiles(this.#pool, { folder, tags, table, signal, patience: this.#options.patience }));
    return new Map(paths.map((path, index) => [path, result.at(index)]));
  }

  #save(work: SavingWork): void {
    const saving = this.#pool.ask({ kind: 'save', ...work }, () => {}).then(
      () => {},
      (error: unknown) => this.#options.onWarning?.(`The index of the scan could not be written: ${messageOf(error)}`),
    );
    this.#saving.add(saving);
    void saving.then(() => this.#saving.delete(saving));
  }
}

interface NewListing {
  readonly paths: readonly string[];
  readonly closed: readonly ClosedFolder[];
}

/** What there is to write down for the next scan. */
function indexParts(results: readonly ScanResult[]): IndexPart[] {
  return results.flatMap(({ table, states, scans, stamps }) => (stamps ? [{ table, states, scans, stamps }] : []));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
