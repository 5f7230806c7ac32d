import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MILLISECONDS = 15_000;

/**
 * Asks again and again until the answer passes, since an editor does its work in the background.
 * @throws the last failure, where it never passes
 */
export async function eventually<Answer>(ask: () => Answer | Promise<Answer>, check: (answer: Answer) => void): Promise<Answer> {
  const deadline = performance.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    const answer = await ask();
    try {
      check(answer);
      return answer;
    } catch (failure) {
      if (performance.now() > deadline) throw failure;
    }
    await sleep(25);
  }
}
