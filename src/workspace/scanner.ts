import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { CodeBase } from '../core/trace/code-base.ts';
import { changesFrom, indexesToRead, type Changes } from './changes.ts';
import { codeBaseOf } from './code-base-of.ts';
import { nextCodeBase } from './next-code-base.ts';
import { allPaths, pathCount, pathTableOf, type PathTable } from './path-table.ts';
import { readFiles } from './read-files.ts';
import type { WorkerAnswer } from './scan-protocol.ts';
import type { ScanResult } from './scan-result.ts';
import { ThreadPool } from './thread-pool.ts';

export interface ScannerOptions {
  /** The file of the worker thread: `scan-worker.ts` in the sources, `dist/scan-worker.js` where it ships. */
  readonly workerFile: string | URL;
  /** How many threads read files; by default `threadsBeside()`. */
  readonly threads?: number;
}

export interface ScanRequest {
  /** The tags of `code.markers`. */
  readonly tags: readonly string[];
  /** `never` in an untrusted workspace: git is not run at all. */
  readonly git: 'auto' | 'never';
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: ScanProgress) => void) | undefined;
}

export interface ScanProgress {
  readonly read: number;
  readonly total: number;
}

type Listed = Extract<WorkerAnswer, { kind: 'listed' }>;

/** One core is left to whoever waits; more than eight threads wait for the disk and for each other. */
export function threadsBeside(cores: number = availableParallelism()): number {
  return Math.max(1, Math.min(cores - 1, 8));
}

/**
 * Scans folders in worker threads; the thread that waits for it is never kept busy for long.
 * One worker stays for single files until `dispose`.
 */
export class Scanner {
  readonly #pool: ThreadPool;

  constructor({ workerFile, threads = threadsBeside() }: ScannerOptions) {
    this.#pool = new ThreadPool(workerFile, threads);
  }

  /**
   * Lists the files below `folder` and reads all of them.
   * @throws if the folder cannot be read, no thread can be started, or the signal's reason when aborted
   */
  async scan(folder: string, request: ScanRequest): Promise<CodeBase> {
    const { table, closed } = await this.#list(folder, request);
    const result = await this.#read(folder, table, request);
    return codeBaseOf(result, closed);
  }

  /**
   * The code base after the files at `paths` were changed, made or removed; a folder stands for all in it.
   * Lists the files again only where a path is unknown or decides what is listed.
   * @param before of a scan or rescan of the same folder
   * @param paths relative to the folder, with `/`
   * @throws as `scan` does
   */
  async rescan(folder: string, before: CodeBase, paths: Iterable<string>, request: ScanRequest): Promise<CodeBase> {
    return this.#update(folder, before, changesFrom(before.files, paths), request);
  }

  async dispose(): Promise<void> {
    await this.#pool.stop();
  }

  async #update(folder: string, before: CodeBase, changes: Changes, request: ScanRequest): Promise<CodeBase> {
    const listed = await this.#listAnew(folder, changes, request);
    if (listed) return this.#updateListed(folder, before, changes, listed, request);
    const { files } = changes;
    const table = pathTableOf({ paths: files, remembered: new Uint8Array(files.length).fill(1) });
    const result = await this.#read(folder, table, request);
    const read = new Map(files.map((path, index) => [path, result.at(index)]));
    const becameFolder = [...read.values()].some(({ isFolder }) => isFolder);
    return becameFolder ? this.#update(folder, before, { ...changes, mustList: true }, request) : nextCodeBase(before, { read });
  }

  async #updateListed(folder: string, before: CodeBase, changes: Changes, { table, closed }: Listed, request: ScanRequest): Promise<CodeBase> {
    const paths = await allPaths(table);
    const todo = indexesToRead(paths, before.files, changes);
    const result = await this.#read(folder, table, request, todo);
    const read = new Map(todo.map((index) => [paths[index] ?? '', result.at(index)]));
    return nextCodeBase(before, { listed: { paths, closed }, read });
  }

  async #listAnew(folder: string, { mustList, strangers }: Changes, request: ScanRequest): Promise<Listed | undefined> {
    if (mustList) return this.#list(folder, request);
    return strangers.length > 0 ? this.#list(folder, request, strangers) : undefined;
  }

  #list(folder: string, request: ScanRequest): Promise<Listed>;
  #list(folder: string, request: ScanRequest, ifAny: readonly string[]): Promise<Listed | undefined>;
  async #list(folder: string, { git, signal }: ScanRequest, ifAny?: readonly string[]): Promise<Listed | undefined> {
    const answer = await this.#pool.ask({ kind: 'list', folder: resolve(folder), git, ...(ifAny && { ifAny }) }, signal);
    return answer.kind === 'listed' ? answer : undefined;
  }

  #read(folder: string, table: PathTable, { tags, signal, onProgress }: ScanRequest, todo?: readonly number[]): Promise<ScanResult> {
    const total = todo?.length ?? pathCount(table);
    const report = onProgress && ((read: number) => onProgress({ read, total }));
    const task = { folder: resolve(folder), tags, table, signal, onProgress: report, ...(todo && { todo }) };
    return this.#pool.use(() => readFiles(this.#pool, task));
  }
}
