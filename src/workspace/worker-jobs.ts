import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { enumerate } from './enumerate.ts';
import { FileReader } from './file-reader.ts';
import { FileScanner } from './file-scanner.ts';
import { isIgnored } from './ignore-files.ts';
import { kindOf } from './kind-of.ts';
import { pathsBetween, pathTableOf } from './path-table.ts';
import { repositoryAround } from './repository.ts';
import { encodeScan, type EncodedScan } from './scan-codec.ts';
import { stateCode, type ListingWork, type ReadFiles, type ReadingWork, type WorkerAnswer, type WorkerRequest } from './scan-protocol.ts';

/** The jobs that one worker thread has in hand. */
export class WorkerJobs {
  readonly #answer: (answer: WorkerAnswer) => void;
  readonly #running = new Map<number, AbortController>();
  readonly #reader = new FileReader();

  constructor(answer: (answer: WorkerAnswer) => void) {
    this.#answer = answer;
  }

  async take(request: WorkerRequest): Promise<void> {
    const { job } = request;
    if (request.kind === 'abort') return this.#running.get(job)?.abort();
    const controller = new AbortController();
    this.#running.set(job, controller);
    try {
      if (request.kind === 'list') await this.#list(request, job, controller.signal);
      else await this.#read(request, job, controller.signal);
    } catch (error) {
      this.#answer({ kind: 'failed', job, message: error instanceof Error ? error.message : String(error) });
    } finally {
      this.#running.delete(job);
    }
  }

  async #list({ folder, git, ifAny }: ListingWork, job: number, signal: AbortSignal): Promise<void> {
    if (ifAny && !ifAny.some((path) => mayBeListed(folder, git, path))) return this.#answer({ kind: 'nothing-new', job });
    const listing = await enumerate(folder, { git, signal });
    this.#answer({ kind: 'listed', job, table: pathTableOf(listing), closed: listing.closed });
  }

  /** Between batches other messages come through, such as an abort or the reading of one saved file. */
  async #read(work: ReadingWork, job: number, signal: AbortSignal): Promise<void> {
    const scanner = new FileScanner(work.folder, { tags: work.tags }, this.#reader);
    for (let from = this.#next(work); from < work.todo.length; from = this.#next(work)) {
      this.#answer({ kind: 'files', job, ...readBatch(work, from, scanner) });
      await setImmediate();
      signal.throwIfAborted();
    }
    this.#answer({ kind: 'finished', job });
  }

  #next({ cursor, batch }: ReadingWork): number {
    return Atomics.add(cursor, 0, batch);
  }
}

function readBatch({ table, todo, batch }: ReadingWork, from: number, scanner: FileScanner): ReadFiles {
  const indexes = todo.subarray(from, from + batch);
  const states = new Uint8Array(indexes.length);
  const scans: EncodedScan[] = [];
  for (const [at, index] of indexes.entries()) {
    const [path = ''] = pathsBetween(table, index, index + 1);
    const outcome = scanner.scan(path, table.remembered[index] === 1);
    states[at] = stateCode(typeof outcome === 'string' ? outcome : 'says');
    if (typeof outcome !== 'string') scans.push(encodeScan(outcome));
  }
  return { from, states, scans: scans.length > 0 ? JSON.stringify(scans) : '' };
}

/** Git takes no notice of `.ignore`. */
function mayBeListed(folder: string, git: 'auto' | 'never', path: string): boolean {
  if (kindOf(join(folder, path)) === undefined) return false;
  const asGit = git === 'auto' && repositoryAround(folder) !== undefined;
  return !isIgnored(folder, path, asGit ? ['.ignore'] : []);
}
