import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Sliced } from '../../core/slices.ts';

/** Half of a frame: what is typed meanwhile is not kept waiting. */
const SLICE_MILLISECONDS = 8;

/** Does long work on the extension host's thread in slices, so that everybody else has their turn. */
export async function inSlices<Result>(work: Sliced<Result>): Promise<Result> {
  for (;;) {
    const end = performance.now() + SLICE_MILLISECONDS;
    do {
      const { done, value } = work.next();
      if (done) return value;
    } while (performance.now() < end);
    await nextTurn();
  }
}
