import { Problem } from './problem.ts';

export interface Patience {
  readonly seconds: number;
  /** What is waited for, as it reads after "Waited for". */
  readonly what: string;
  readonly signal: AbortSignal;
}

/** Waits for a promise, but not for ever. @throws {Problem} that says what was waited for, or the signal's reason. */
export async function within<Value>(promise: Promise<Value>, patience: Patience): Promise<Value> {
  patience.signal.throwIfAborted();
  const closed = new AbortController();
  const gaveUp = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new Problem(`Waited ${patience.seconds} s for ${patience.what}, in vain.`)), patience.seconds * 1000);
    closed.signal.addEventListener('abort', () => clearTimeout(timer));
    patience.signal.addEventListener('abort', () => reject(patience.signal.reason), { signal: closed.signal });
  });
  try {
    return await Promise.race([promise, gaveUp]);
  } finally {
    closed.abort();
  }
}

/** Settles when the signal comes. */
export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
