import type { Page } from 'playwright-core';
import { seen } from './seen.ts';

/** Opens the web workbench and waits until its explorer lists files: then the extension host is reached too. */
export async function openWorkbench(page: Page, address: string): Promise<void> {
  await page.goto(address, { timeout: 60_000 });
  await seen(page.locator('.monaco-workbench .activitybar'), 'the workbench to open');
  await seen(page.locator('.explorer-folders-view .monaco-list-row'), 'the explorer to list files');
}
