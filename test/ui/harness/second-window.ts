import type { Page } from 'playwright-core';
import { openWorkbench } from './open-workbench.ts';

/** Opens a second window on the same server and folder, as somebody may who has forgotten the first. */
export async function secondWindow(first: Page): Promise<Page> {
  const second = await first.context().newPage();
  await openWorkbench(second, first.url());
  return second;
}
