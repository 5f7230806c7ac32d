import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const MILLISECONDS = 15_000;

/** Waits until a file of the workspace holds what it should. @throws {Error} with what it holds instead */
export async function holds(folder: string, path: string, expected: string | RegExp): Promise<string> {
  const deadline = performance.now() + MILLISECONDS;
  for (;;) {
    const text = await readFile(join(folder, path), 'utf8').catch(() => '');
    if (typeof expected === 'string' ? text.includes(expected) : expected.test(text)) return text;
    if (performance.now() > deadline) throw new Error(`${path} does not hold ${String(expected)}; it holds:\n${text.slice(0, 2000)}`);
    await sleep(100);
  }
}
