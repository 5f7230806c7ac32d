import { pathCount, type PathTable } from './path-table.ts';
import { ScanResult } from './scan-result.ts';
import type { ReadingWork } from './scan-protocol.ts';
import { ThreadLost } from './scan-thread.ts';
import type { ThreadPool } from './thread-pool.ts';

export interface ReadingTask {
  readonly folder: string;
  readonly tags: readonly string[];
  readonly table: PathTable;
  /** Indexes into the table of the files to read; absent = all. */
  readonly todo?: readonly number[];
  readonly signal?: AbortSignal | undefined;
  /** Called as files are read, with how many have been. */
  readonly onProgress?: ((read: number) => void) | undefined;
}

/**
 * Reads files in all threads of the pool. What a dying thread had taken is read again, file by file,
 * so that only the file that kills threads (if one does) stays `pending` in the result.
 */
export async function readFiles(pool: ThreadPool, task: ReadingTask): Promise<ScanResult> {
  const result = new ScanResult(task.table);
  const all = task.todo ?? [...Array.from({ length: pathCount(task.table) }).keys()];
  await readRound(pool, task, result, { todo: all, batch: BATCH });
  for (const order of [forwards, backwards]) {
    const left = result.pending(all);
    if (left.length > 0) await readRound(pool, task, result, { todo: order(left), batch: 1 });
  }
  return result;
}

/** Large enough that handing out and answering cost little, small enough that no thread is left with much at the end. */
const BATCH = 64;

const forwards = (indexes: number[]) => indexes;
/** Gets at what lies behind a deadly file where a single thread reads. */
const backwards = (indexes: number[]) => indexes.toReversed();

interface Round {
  readonly todo: readonly number[];
  readonly batch: number;
}

async function readRound(pool: ThreadPool, task: ReadingTask, result: ScanResult, { todo, batch }: Round): Promise<void> {
  const { folder, tags, table, signal, onProgress } = task;
  const work: ReadingWork = { folder, tags, table, batch, todo: shared(todo), cursor: new Int32Array(new SharedArrayBuffer(4)) };
  const places = Array.from({ length: Math.min(pool.size, Math.ceil(todo.length / batch)) }).keys();
  const reading = [...places].map((place) =>
    pool.at(place).ask({ kind: 'read', ...work }, (answer) => {
      if (answer.kind !== 'files') return;
      result.add(answer, work.todo);
      onProgress?.(result.count);
    }, signal));
  for (const outcome of await Promise.allSettled(reading)) {
    if (outcome.status === 'rejected' && !(outcome.reason instanceof ThreadLost)) throw outcome.reason;
  }
}

function shared(indexes: readonly number[]): Uint32Array<SharedArrayBuffer> {
  const array = new Uint32Array(new SharedArrayBuffer(4 * indexes.length));
  array.set(indexes);
  return array;
}
