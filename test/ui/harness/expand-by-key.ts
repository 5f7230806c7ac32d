import type { Locator, Page } from 'playwright-core';

const ATTEMPTS = 5;
const MILLISECONDS = 2000;

/** Expands the row that has the focus, by the arrow. A tree that is drawn anew at that moment does not hear a key. */
export async function expandByKey(page: Page, focused: Locator): Promise<void> {
  const expanded = focused.and(page.locator('[aria-expanded="true"]'));
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if ((await focused.getAttribute('aria-expanded')) === 'true') return;
    await page.keyboard.press('ArrowRight');
    const isExpanded = await expanded.waitFor({ timeout: MILLISECONDS }).then(() => true, () => false);
    if (isExpanded) return;
  }
  throw new Error(`ArrowRight was pressed ${ATTEMPTS} times, but the row did not open.`);
}
