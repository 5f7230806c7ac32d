import type { Page } from 'playwright-core';
import { row } from './steps.ts';

const ATTEMPTS = 5;
const MILLISECONDS = 2000;

/** Selects rows of a tree in the side bar with the mouse: the first by a click, the others with Ctrl. */
export async function selectRows(page: Page, ...texts: readonly [string, ...string[]]): Promise<void> {
  for (const [index, text] of texts.entries()) await select(page, text, index > 0);
}

/** A row that is drawn anew at the very moment of a click does not hear it. */
async function select(page: Page, text: string, more: boolean): Promise<void> {
  const found = await row(page, text);
  const selected = page.locator('.sidebar .monaco-list-row.selected', { hasText: text });
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    await found.click(more ? { modifiers: ['Control'] } : {});
    const isSelected = await selected.first().waitFor({ state: 'visible', timeout: MILLISECONDS }).then(() => true, () => false);
    if (isSelected) return;
  }
  throw new Error(`Clicked "${text}" ${ATTEMPTS} times, but it was not selected.`);
}
