import { setImmediate } from 'node:timers/promises';
import { BatchReader } from './batch-reader.ts';
import { enumerate } from './enumerate.ts';
import { FileReader } from './file-reader.ts';
import { gatherIndex } from './gather-index.ts';
import { readIndex, writeIndex } from './index-file.ts';
import type { ClosedFolder } from './listing.ts';
import { mayListAny } from './may-list.ts';
import { pathCount } from './path-table.ts';
import type { Answer, Closing, IndexPlace, ListingWork, Part, ReadingWork, Request, SavingWork } from './scan-protocol.ts';

/** The jobs that one thread has in hand. */
export class ThreadJobs {
  readonly #answer: (answer: Answer) => void;
  readonly #running = new Map<number, AbortController>();
  readonly #reader = new FileReader();

  constructor(answer: (answer: Answer) => void) {
    this.#answer = answer;
  }

  async take(request: Request): Promise<void> {
    const { job } = request;
    if (request.kind === 'abort') return this.#running.get(job)?.abort();
    const controller = new AbortController();
    this.#running.set(job, controller);
    const tell = (part: Part) => this.#answer({ job, ...part });
    try {
      this.#answer({ job, ...(await this.#do(request, tell, controller.signal)) });
    } catch (error) {
      this.#answer({ job, kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    } finally {
      this.#running.delete(job);
    }
  }

  #do(request: Exclude<Request, { kind: 'abort' }>, tell: (part: Part) => void, signal: AbortSignal): Promise<Closing> {
    switch (request.kind) {
      case 'list':
        return list(request, tell, signal);
      case 'recall':
        return recall(request, tell);
      case 'read':
        return this.#read(request, tell, signal);
      case 'save':
        return save(request);
    }
  }

  /** Between batches other messages come through, such as an abort or the reading of one saved file. */
  async #read(work: ReadingWork, tell: (part: Part) => void, signal: AbortSignal): Promise<Closing> {
    const reader = new BatchReader(work, this.#reader);
    const count = work.todo?.length ?? pathCount(work.table);
    const next = () => Atomics.add(work.cursor, 0, work.batch);
    for (let from = next(); from < count; from = next()) {
      tell({ kind: 'files', ...reader.read(from) });
      await setImmediate();
      signal.throwIfAborted();
    }
    return { kind: 'finished' };
  }
}

async function list({ folder, git, ifAny }: ListingWork, tell: (part: Part) => void, signal: AbortSignal): Promise<Closing> {
  if (ifAny && !(await mayListAny(folder, git, ifAny, signal))) return { kind: 'nothing-new' };
  const closed: ClosedFolder[] = [];
  await enumerate(folder, { git, signal }, { files: (table) => tell({ kind: 'table', table }), closed: (closedFolder) => closed.push(closedFolder) });
  return { kind: 'listed', closed };
}

async function recall({ place }: { readonly place: IndexPlace }, tell: (part: Part) => void): Promise<Closing> {
  const index = readIndex(place);
  if (index) tell({ kind: 'index', index });
  return { kind: 'finished' };
}

async function save({ place, parts, numbers }: SavingWork): Promise<Closing> {
  writeIndex(place, gatherIndex(parts, numbers));
  return { kind: 'finished' };
}
