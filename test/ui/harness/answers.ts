import type { Page } from 'playwright-core';
import { asked } from './asked.ts';
import { chooseByKeys } from './choose-by-keys.ts';
import { seen } from './seen.ts';
import { typeIntoQuickPick } from './steps.ts';

/** Types the answer to a question in the place of what stands there, and presses Enter. */
export async function answer(page: Page, question: string, text: string): Promise<void> {
  await type(page, question, text);
  await page.keyboard.press('Enter');
  await gone(page, question);
}

/** The same without Enter. */
export async function type(page: Page, question: string, text: string): Promise<void> {
  await asked(page, question);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.type(text);
}

/** Takes what stands there already. */
export async function confirm(page: Page, question: string): Promise<void> {
  await asked(page, question);
  await page.keyboard.press('Enter');
  await gone(page, question);
}

/** Types until an entry of the list is marked, and presses Enter. */
export async function pick(page: Page, question: string, entry: string): Promise<void> {
  await asked(page, question);
  await chooseByKeys(page, entry);
}

/** Ticks entries of a list, and presses Enter. */
export async function tick(page: Page, question: string, ...entries: readonly string[]): Promise<void> {
  await asked(page, question);
  for (const entry of entries) {
    await typeIntoQuickPick(page, entry);
    const row = await seen(page.locator('.quick-input-list .monaco-list-row', { hasText: entry }), `the entry "${entry}"`);
    await row.locator('.label-name').first().click();
    await typeIntoQuickPick(page, '');
  }
  await page.keyboard.press('Enter');
  await gone(page, question);
}

/** Goes back to the question before, with the keys that Linux has for it. */
export async function goBack(page: Page): Promise<void> {
  await page.keyboard.press('Control+Alt+Minus');
}

async function gone(page: Page, question: string): Promise<void> {
  const widget = page.locator('.quick-input-widget:visible');
  const said = widget.filter({ hasText: question }).or(widget.locator(`input[placeholder*="${question}"]`));
  await said.first().waitFor({ state: 'hidden', timeout: 10_000 });
}
