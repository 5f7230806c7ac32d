import { Worker } from 'node:worker_threads';
import type { WorkerAnswer, WorkerRequest } from './scan-protocol.ts';

/** The thread died before it answered; what it had taken on is lost, and nothing else. */
export class ThreadLost extends Error {
  override readonly name = 'ThreadLost';
}

/** A question to a worker, without the number that its answers repeat. */
export type Question = WorkerRequest extends infer Request ? (Request extends { job: number } ? Omit<Request, 'job'> : never) : never;

interface Waiting {
  readonly answer: (answer: WorkerAnswer) => void;
  readonly fail: (error: Error) => void;
}

/** One worker thread, asked several things at a time. */
export class ScanThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #jobs = 0;
  #lost: ThreadLost | undefined;

  constructor(file: string | URL) {
    this.#worker = new Worker(file);
    this.#worker.on('message', (answer: WorkerAnswer) => this.#waiting.get(answer.job)?.answer(answer));
    this.#worker.on('error', (error) => this.#lose(error.message));
    this.#worker.on('exit', (code) => this.#lose(`it ended with code ${code}`));
  }

  get isLost(): boolean {
    return this.#lost !== undefined;
  }

  /**
   * Asks and waits for the answer that closes the question; `onPart` gets those before it.
   * @throws ThreadLost, the worker's own failure, or the signal's reason
   */
  async ask(question: Question, onPart: (answer: WorkerAnswer) => void, signal?: AbortSignal): Promise<WorkerAnswer> {
    signal?.throwIfAborted();
    if (this.#lost) throw this.#lost;
    const job = this.#jobs++;
    const abort = () => this.#abort(job, signal?.reason);
    signal?.addEventListener('abort', abort);
    try {
      return await this.#post({ ...question, job } as WorkerRequest, onPart);
    } finally {
      signal?.removeEventListener('abort', abort);
      this.#waiting.delete(job);
    }
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  #post(request: WorkerRequest, onPart: (answer: WorkerAnswer) => void): Promise<WorkerAnswer> {
    return new Promise((resolve, reject) => {
      const answer = (given: WorkerAnswer) => {
        if (given.kind === 'files') onPart(given);
        else if (given.kind === 'failed') reject(new Error(given.message));
        else resolve(given);
      };
      this.#waiting.set(request.job, { answer, fail: reject });
      this.#worker.postMessage(request, []);
    });
  }

  #abort(job: number, reason: unknown): void {
    if (this.#lost === undefined) this.#worker.postMessage({ kind: 'abort', job } satisfies WorkerRequest, []);
    this.#waiting.get(job)?.fail(reason instanceof Error ? reason : new Error('aborted'));
  }

  #lose(why: string): void {
    this.#lost ??= new ThreadLost(`a scan thread was lost: ${why}`);
    for (const { fail } of this.#waiting.values()) fail(this.#lost);
  }
}
