import { errors, type Locator } from 'playwright-core';

const MILLISECONDS = 20_000;

/** Waits until the first element of a locator can be seen. @throws {Error} that says in words what was waited for */
export async function seen(locator: Locator, what: string): Promise<Locator> {
  try {
    await locator.first().waitFor({ state: 'visible', timeout: MILLISECONDS });
    return locator.first();
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    throw new Error(`Waited ${MILLISECONDS / 1000} s for ${what} (${locator}), in vain.`, { cause: error });
  }
}
