import type { Page } from 'playwright-core';
import { seen } from './seen.ts';

const MOST_ROWS = 60;

/** Goes down in the tree that has the focus, row by row, to the first that shows a text. */
export async function focusRow(page: Page, text: string): Promise<void> {
  const focused = page.locator('.sidebar .monaco-list-row.focused');
  for (let rows = 0; rows < MOST_ROWS; rows += 1) {
    if ((await (await seen(focused, 'the row with the focus')).textContent())?.includes(text)) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`There is no "${text}" among the ${MOST_ROWS} rows below.`);
}
