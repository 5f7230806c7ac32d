import type { Page } from 'playwright-core';
import { typeIntoQuickPick } from './steps.ts';

const ATTEMPTS = 8;
const MILLISECONDS = 3000;

/**
 * Runs a command by its full title, as the palette shows it: "Vision: Update KPI…".
 * The palette lists what there was when it was opened, and a window that has just come up does not know all commands yet:
 * so it is closed and opened again.
 */
export async function runCommand(page: Page, title: string): Promise<void> {
  const command = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title });
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    await page.keyboard.press('F1');
    await typeIntoQuickPick(page, `>${title}`);
    const isThere = await command.waitFor({ state: 'visible', timeout: MILLISECONDS }).then(() => true, () => false);
    await page.keyboard.press(isThere ? 'Enter' : 'Escape');
    if (isThere) return;
  }
  throw new Error(`The palette was opened ${ATTEMPTS} times, but there was no command "${title}".`);
}
