import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';

const PAUSE = 400;
const TRIES = 40;

/** Waits until the page looks the same three times in a row. @throws {Error} where it never comes to rest */
export async function settled(page: Page): Promise<void> {
  let same = 0;
  let before: Buffer = Buffer.alloc(0);
  for (let tries = 0; tries < TRIES && same < 2; tries += 1) {
    await sleep(PAUSE);
    const now = await page.screenshot({ scale: 'css' });
    same = now.equals(before) ? same + 1 : 0;
    before = now;
  }
  if (same < 2) throw new Error(`The page still changed after ${(TRIES * PAUSE) / 1000} s.`);
}
