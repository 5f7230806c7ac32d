import type { Locator } from 'playwright-core';

const ATTEMPTS = 4;
const MILLISECONDS = 5000;

/** Clicks until something is there: a row that is drawn anew at the very moment of a click does not hear it. */
export async function clickUntil(target: Locator, expected: Locator, what: string): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    await target.click();
    const isThere = await expected.first().waitFor({ state: 'visible', timeout: MILLISECONDS }).then(() => true, () => false);
    if (isThere) return;
  }
  throw new Error(`Clicked ${ATTEMPTS} times, but there was not ${what}.`);
}
