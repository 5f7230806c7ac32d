import { constants } from 'node:os';
import { Problem } from './problem.ts';

const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs the body of a script and sets the exit code of the process.
 * Ctrl+C aborts the signal instead of ending the process, so that whatever the body opened is closed on the way out.
 * @param main gives the exit code; where it throws, the message is printed and the code is 1 (after a signal, 128 + its number).
 */
export async function runProgram(main: (signal: AbortSignal) => Promise<number>): Promise<void> {
  const controller = new AbortController();
  let received: (typeof ENDING_SIGNALS)[number] | undefined;
  const end = (name: (typeof ENDING_SIGNALS)[number]): void => {
    received ??= name;
    controller.abort(new Problem(`Ended by ${name}.`));
  };
  for (const name of ENDING_SIGNALS) process.on(name, end);
  try {
    process.exitCode = await main(controller.signal);
  } catch (error) {
    process.exitCode = received ? 128 + constants.signals[received] : 1;
    if (!received) console.error(error instanceof Problem ? error.message : error);
  } finally {
    for (const name of ENDING_SIGNALS) process.off(name, end);
  }
}
