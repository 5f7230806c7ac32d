import type { Answer, Closing, Part, Request } from './scan-protocol.ts';

/** The thread died before it answered; what it had taken on is lost, and nothing else. */
export class ThreadLost extends Error {
  override readonly name = 'ThreadLost';
}

/** A request without the number that its answers repeat. */
export type Question = Request extends infer Each ? (Each extends Request ? Omit<Each, 'job'> : never) : never;

export interface AskOptions {
  readonly signal?: AbortSignal | undefined;
  /** After so many milliseconds without any answer the thread is taken for lost, and stopped. */
  readonly patience?: number | undefined;
}

interface Waiting {
  readonly answer: (answer: Part | Closing) => void;
  readonly fail: (error: Error) => void;
}

/** What a thread is to the one that asks. */
export interface ThreadEnd {
  readonly post: (request: Request) => void;
  readonly stop: () => Promise<void>;
}

/** One thread, asked several things at a time. */
export class ScanThread {
  readonly #end: ThreadEnd;
  readonly #waiting = new Map<number, Waiting>();
  #jobs = 0;
  #lost: ThreadLost | undefined;

  /** @param start gets what to call with each answer, and when the thread has died */
  constructor(start: (take: (answer: Answer) => void, lose: (why: string) => void) => ThreadEnd) {
    this.#end = start((answer) => this.#waiting.get(answer.job)?.answer(answer), (why) => this.#lose(why));
  }

  get isLost(): boolean {
    return this.#lost !== undefined;
  }

  /**
   * Asks and waits for the answer that closes the question; `onPart` gets those before it.
   * @throws ThreadLost, the thread's own failure, or the signal's reason
   */
  async ask(question: Question, onPart: (part: Part) => void, { signal, patience }: AskOptions = {}): Promise<Closing> {
    signal?.throwIfAborted();
    if (this.#lost) throw this.#lost;
    const job = this.#jobs++;
    const abort = () => this.#abort(job, signal?.reason);
    const watch = patience === undefined ? undefined : setTimeout(() => this.#giveUp(patience), patience);
    signal?.addEventListener('abort', abort);
    try {
      return await this.#answerTo({ ...question, job } as Request, (part) => {
        watch?.refresh();
        onPart(part);
      });
    } finally {
      clearTimeout(watch);
      signal?.removeEventListener('abort', abort);
      this.#waiting.delete(job);
    }
  }

  async stop(): Promise<void> {
    await this.#end.stop();
  }

  #answerTo(request: Request, onPart: (part: Part) => void): Promise<Closing> {
    return new Promise((resolve, reject) => {
      const answer = (given: Part | Closing) => {
        if (given.kind === 'failed') reject(new Error(given.message));
        else if (given.kind === 'files' || given.kind === 'table' || given.kind === 'index') onPart(given);
        else resolve(given);
      };
      this.#waiting.set(request.job, { answer, fail: reject });
      this.#end.post(request);
    });
  }

  #giveUp(patience: number): void {
    this.#lose(`it did not answer for ${patience} ms`);
    void this.stop();
  }

  #abort(job: number, reason: unknown): void {
    if (this.#lost === undefined) this.#end.post({ kind: 'abort', job });
    this.#waiting.get(job)?.fail(reason instanceof Error ? reason : new Error('aborted'));
  }

  #lose(why: string): void {
    this.#lost ??= new ThreadLost(`a scan thread was lost: ${why}`);
    for (const { fail } of this.#waiting.values()) fail(this.#lost);
  }
}
