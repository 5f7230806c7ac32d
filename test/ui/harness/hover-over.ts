import type { Page } from 'playwright-core';
import { seen } from './seen.ts';

const ATTEMPTS = 8;
const MILLISECONDS = 2500;

/**
 * Rests the pointer on a text in the open editor until a hover shows what is expected; the text must lie within one token.
 * An extension that is just starting has no hover yet, and the editor does not ask again by itself: so the pointer leaves and comes back.
 */
export async function hoverOver(page: Page, text: string, expected: string | RegExp): Promise<void> {
  const token = await seen(page.locator('.editor-instance .view-line span:not(:has(*))', { hasText: text }), `"${text}" in the editor`);
  const hover = page.locator('.monaco-hover .hover-row', { hasText: expected });
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    await token.hover();
    if (await appears(hover)) return;
    await page.mouse.move(1, 1);
  }
  throw new Error(`Rested the pointer on "${text}" ${ATTEMPTS} times, but no hover said ${expected}.`);
}

async function appears(hover: ReturnType<Page['locator']>): Promise<boolean> {
  return hover
    .first()
    .waitFor({ state: 'visible', timeout: MILLISECONDS })
    .then(() => true)
    .catch(() => false);
}
