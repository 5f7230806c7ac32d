import type { Page } from 'playwright-core';
import { goToPlace } from './go-to-place.ts';
import { runCommand } from './run-command.ts';
import { seen } from './seen.ts';

/** Puts the caret at a place of the open editor (both from 1) and shows the hover there, as Ctrl+K Ctrl+I does. */
export async function hoverAt(page: Page, line: number, column: number, expected: string | RegExp): Promise<void> {
  await goToPlace(page, line, column);
  await runCommand(page, 'Show or Focus Hover');
  await seen(page.locator('.monaco-hover .hover-row', { hasText: expected }), `a hover that says ${expected}`);
}
