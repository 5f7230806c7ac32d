/**
 * Work that stops for breath: each `yield` is a place where its caller may let
 * others have the thread. The result is what it returns.
 */
export type Sliced<Result> = Generator<void, Result, void>;

/** Does all of it without a pause. */
export function atOnce<Result>(work: Sliced<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
