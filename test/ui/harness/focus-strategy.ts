import type { Page } from 'playwright-core';
import { runCommand } from './run-command.ts';
import { seen } from './seen.ts';

/** Goes into the Strategy view by keyboard, to its first row. */
export async function focusStrategy(page: Page): Promise<void> {
  const command = 'Vision: Focus on Strategy View';
  await runCommand(page, command);
  await seen(page.locator('.sidebar .monaco-list-row[aria-level="1"]'), 'the strategy');
  // The first time it opens the view, now it goes into it.
  await runCommand(page, command);
  await seen(page.locator('.sidebar .monaco-list:focus-within, .sidebar .monaco-list.element-focused'), 'the strategy with the focus');
  await page.keyboard.press('Home');
}
