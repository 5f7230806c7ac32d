import type { Frame, Page } from 'playwright-core';
import { dashboardFrame, openPage } from './dashboard.ts';
import { runCommand } from './run-command.ts';
import { seen } from './seen.ts';

/** Opens the dashboard from the palette, and goes to a page of it where one is named. @returns its frame, which VS Code draws within a frame */
export async function openDashboard(page: Page, tab?: string): Promise<Frame> {
  await runCommand(page, 'Vision: Open Dashboard');
  await seen(page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame').locator('.top h1'), 'the dashboard');
  const frame = await dashboardFrame(page);
  if (tab !== undefined) await openPage(frame, tab);
  return frame;
}
