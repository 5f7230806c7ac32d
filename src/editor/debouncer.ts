/** Runs one job once things have been quiet; however often it is asked for in between, it runs once. */
export class Debouncer {
  readonly #job: () => void;
  #timer: NodeJS.Timeout | undefined;

  constructor(job: () => void) {
    this.#job = job;
  }

  get isPending(): boolean {
    return this.#timer !== undefined;
  }

  /** Asks for the job after a quiet time, counted anew from now. */
  after(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.now(), milliseconds);
  }

  /** Does the job at once, in place of whatever was asked for. */
  now(): void {
    this.cancel();
    this.#job();
  }

  /** Does what was asked for, if anything was. */
  flush(): void {
    if (this.isPending) this.now();
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  dispose(): void {
    this.cancel();
  }
}
