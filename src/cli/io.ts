import type { ScanThread } from '../workspace/scan-thread.ts';

/** What the command line touches of the world, so that tests can stand in for it. */
export interface Io {
  /** Results. */
  out(text: string): void;
  /** Everything else: progress, advice, errors. */
  err(text: string): void;
  /** All of the standard input, as text. */
  input(): Promise<string>;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Whether results go to a person's terminal, where colour helps. */
  readonly colour: boolean;
  /** Of this program, such as `1.2.3`. */
  readonly version: string;
  /** The program that scans files in a worker thread. */
  readonly scanWorker: URL;
  /** The part of the program that writes reports; it is loaded only for one. */
  readonly reportModule: URL;
  /** A thread of that program which runs already and waits to be asked. */
  readonly spareThread?: ScanThread | undefined;
  readonly signal?: AbortSignal;
}

/** Exit codes: clean, findings at or above the limit, could not run. */
export const EXIT = { clean: 0, findings: 1, couldNotRun: 2 } as const;
