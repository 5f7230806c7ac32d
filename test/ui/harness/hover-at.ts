import type { Page } from 'playwright-core';
import { goToPlace } from './go-to-place.ts';
import { runCommand } from './run-command.ts';

const ATTEMPTS = 6;
const MILLISECONDS = 4000;

/**
 * Puts the caret at a place of the open editor (both from 1) and shows the hover there, as Ctrl+K Ctrl+I does.
 * An extension that is just starting has no hover yet, and the editor does not ask again by itself: so it is told to.
 */
export async function hoverAt(page: Page, line: number, column: number, expected: string | RegExp): Promise<void> {
  const hover = page.locator('.monaco-hover .hover-row', { hasText: expected });
  await goToPlace(page, line, column);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    await runCommand(page, 'Show or Focus Hover');
    const isShown = await hover.first().waitFor({ state: 'visible', timeout: MILLISECONDS }).then(() => true, () => false);
    if (isShown) return;
    await page.keyboard.press('Escape');
  }
  throw new Error(`Asked ${ATTEMPTS} times for the hover in line ${line}, but none said ${expected}.`);
}
