import type { Page } from 'playwright-core';
import { seen } from './seen.ts';

const ATTEMPTS = 5;
const MILLISECONDS = 1500;

/** Clicks an entry of the open context menu until the menu is gone: for a moment after it opens, VS Code takes no click for one. */
export async function chooseInMenu(page: Page, entry: string): Promise<void> {
  const found = await seen(page.locator('.context-view .action-item', { hasText: entry }), `the entry "${entry}" of the menu`);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    await found.click();
    const isGone = await found.waitFor({ state: 'hidden', timeout: MILLISECONDS }).then(() => true, () => false);
    if (isGone) return;
  }
  throw new Error(`Clicked "${entry}" ${ATTEMPTS} times, but the menu stayed.`);
}
