import type { Closing, Part } from './scan-protocol.ts';
import { ScanThread, ThreadLost, type Question } from './scan-thread.ts';

interface AskOneOptions {
  readonly signal?: AbortSignal | undefined;
  /** Of the thread; by default the first. */
  readonly place?: number;
}

/** A fixed number of places for threads, filled when first asked for and again when a thread is lost. */
export class ThreadPool {
  readonly #start: (place: number) => ScanThread;
  readonly #threads: (ScanThread | undefined)[];
  #users = 0;

  /** @param start makes the thread for a place */
  constructor(size: number, start: (place: number) => ScanThread) {
    this.#start = start;
    this.#threads = Array.from({ length: Math.max(1, size) });
  }

  get size(): number {
    return this.#threads.length;
  }

  at(place: number): ScanThread {
    const known = this.#threads[place];
    if (known && !known.isLost) return known;
    const thread = this.#start(place);
    this.#threads[place] = thread;
    return thread;
  }

  /** Asks one thread, and once more where it dies: a second death is no accident. */
  async ask(question: Question, onPart: (part: Part) => void, { signal, place = 0 }: AskOneOptions = {}): Promise<Closing> {
    try {
      return await this.at(place).ask(question, onPart, { signal });
    } catch (error) {
      if (!(error instanceof ThreadLost)) throw error;
      return this.at(place).ask(question, onPart, { signal });
    }
  }

  /** Runs what needs several threads; when nobody does any longer, all but the first are stopped. */
  async use<Result>(run: () => Promise<Result>): Promise<Result> {
    this.#users += 1;
    try {
      return await run();
    } finally {
      this.#users -= 1;
      if (this.#users === 0) void this.#stopFrom(1);
    }
  }

  async stop(): Promise<void> {
    await this.#stopFrom(0);
  }

  async #stopFrom(first: number): Promise<void> {
    const stopping = this.#threads.slice(first).map((thread) => thread?.stop());
    this.#threads.fill(undefined, first);
    await Promise.all(stopping);
  }
}
