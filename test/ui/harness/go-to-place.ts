import type { Page } from 'playwright-core';
import { seen } from './seen.ts';
import { typeIntoQuickPick } from './steps.ts';

/** Puts the caret at a place of the open editor, both from 1, and waits until it is there. */
export async function goToPlace(page: Page, line: number, column: number): Promise<void> {
  await page.keyboard.press('Control+G');
  await typeIntoQuickPick(page, `:${line}:${column}`);
  await page.keyboard.press('Enter');
  await seen(page.locator('.statusbar', { hasText: `Ln ${line}, Col` }), `the caret in line ${line}`);
}
