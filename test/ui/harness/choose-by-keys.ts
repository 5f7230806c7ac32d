import type { Page } from 'playwright-core';
import { seen } from './seen.ts';
import { typeIntoQuickPick } from './steps.ts';

/** Types the text of an entry into the open quick pick and takes it with Enter, once it is the one that Enter takes. */
export async function chooseByKeys(page: Page, entry: string): Promise<void> {
  await typeIntoQuickPick(page, entry);
  await seen(page.locator('.quick-input-list .monaco-list-row.focused', { hasText: entry }), `the entry "${entry}", marked in the quick pick`);
  await page.keyboard.press('Enter');
}
