import type { FrameLocator, Page } from 'playwright-core';
import { runCommand } from './run-command.ts';
import { seen } from './seen.ts';

/** Opens the dashboard from the palette. @returns its page, which VS Code draws in a frame within a frame */
export async function openDashboard(page: Page): Promise<FrameLocator> {
  await runCommand(page, 'Vision: Open Dashboard');
  const frame = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  await seen(frame.locator('.top h1'), 'the dashboard');
  return frame;
}
