import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Page } from 'playwright-core';
import { seen } from './seen.ts';

const TRIES = 200;
const PAUSE = 100;

/** The frame of the dashboard that is in view; webviews are frames in frames. */
export async function dashboardFrame(page: Page): Promise<Frame> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    for (const frame of page.frames()) {
      if (!frame.isDetached() && (await frame.locator('#page > *').count().catch(() => 0)) > 0) return frame;
    }
    await sleep(PAUSE);
  }
  throw new Error(`Waited ${(TRIES * PAUSE) / 1000} s for the dashboard, in vain.`);
}

/** Goes to a page of the dashboard by its tab. */
export async function openPage(frame: Frame, tab: string): Promise<void> {
  await frame.locator('[role=tab]', { hasText: tab }).click();
  await seen(frame.locator('[role=tab][aria-selected=true]', { hasText: tab }), `the tab "${tab}" to be selected`);
}
