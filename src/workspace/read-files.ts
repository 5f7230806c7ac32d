import type { FileIndex } from './file-index.ts';
import type { Stamps } from './file-stamp.ts';
import { pathCount, type PathTable } from './path-table.ts';
import type { ReadingWork } from './scan-protocol.ts';
import { ScanResult } from './scan-result.ts';
import { ThreadLost } from './scan-thread.ts';
import type { ThreadPool } from './thread-pool.ts';

export interface ReadingTask {
  readonly folder: string;
  readonly tags: readonly string[];
  readonly table: PathTable;
  readonly index?: FileIndex | undefined;
  /** To be filled in for the next index. */
  readonly stamps?: Stamps | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds after which a thread that tells nothing new is given up. */
  readonly patience?: number | undefined;
  /** Called as files are read, with how many more have been. */
  readonly onRead?: ((count: number) => void) | undefined;
}

/**
 * Reads the files of a table in all threads of the pool. What a thread had taken that died or hangs is read
 * again, file by file, so that only a file that is the cause stays `pending` in the result.
 */
export async function readFiles(pool: ThreadPool, task: ReadingTask): Promise<ScanResult> {
  const result = new ScanResult(task.table, task.stamps);
  await readRound(pool, task, result, BATCH);
  for (const order of [forwards, backwards]) {
    const left = result.pending();
    if (left.length > 0) await readRound(pool, task, result, 1, shared(order(left)));
  }
  return result;
}

/** Large enough that taking and telling cost little, small enough that no thread is left with much at the end. */
const BATCH = 128;

/** A batch takes a few milliseconds; on the slowest disk it should not take this long, and if so it is only read again. */
const PATIENCE = 10_000;

const forwards = (indexes: number[]) => indexes;
/** Gets at what lies behind a deadly file where a single thread reads. */
const backwards = (indexes: number[]) => indexes.toReversed();

async function readRound(pool: ThreadPool, task: ReadingTask, result: ScanResult, batch: number, todo?: ReadingWork['todo']): Promise<void> {
  const { folder, tags, table, index, stamps, signal, onRead, patience = PATIENCE } = task;
  const cursor = new Int32Array(new SharedArrayBuffer(4));
  const work: ReadingWork = { folder, tags, table, batch, cursor, index, stamps, ...(todo && { todo }) };
  const places = Array.from({ length: Math.min(pool.size, Math.ceil((todo?.length ?? pathCount(table)) / batch)) }).keys();
  const reading = [...places].map((place) =>
    pool.at(place).ask({ kind: 'read', ...work }, (part) => {
      if (part.kind !== 'files') return;
      result.add(part, todo);
      onRead?.(part.states.length);
    }, { signal, patience }));
  for (const outcome of await Promise.allSettled(reading)) {
    if (outcome.status === 'rejected' && !(outcome.reason instanceof ThreadLost)) throw outcome.reason;
  }
}

function shared(indexes: readonly number[]): Uint32Array<SharedArrayBuffer> {
  const array = new Uint32Array(new SharedArrayBuffer(4 * indexes.length));
  array.set(indexes);
  return array;
}
