import type { Page } from 'playwright-core';
import { seen } from './seen.ts';

/** Waits until a question is asked, in the open quick pick or input box: a prompt below it, or a text that stands in it while it is empty. */
export async function asked(page: Page, question: string): Promise<void> {
  const widget = page.locator('.quick-input-widget');
  const placeholder = widget.locator(`input[placeholder*="${question}"]`);
  await seen(widget.filter({ hasText: question }).or(placeholder), `the question "${question}"`);
}
