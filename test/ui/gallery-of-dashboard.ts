import type { Page } from 'playwright-core';
import { openDashboard } from './harness/open-dashboard.ts';
import type { Picture } from './harness/picture.ts';
import { runCommand } from './harness/run-command.ts';

/** The pages of the dashboard, as wide as the window. */
export const OF_DASHBOARD: readonly Picture[] = [
  { name: 'dashboard-roadmap', inDocs: ['light'], steps: (page) => show(page, 'Roadmap') },
  {
    name: 'dashboard-roadmap-focus',
    steps: async (page) => {
      const frame = await show(page, 'Roadmap');
      await frame.locator('[data-focus="card-vault"]').focus();
      await page.keyboard.press('Shift+F10');
    },
  },
  { name: 'dashboard-kpis', inDocs: ['light'], steps: (page) => show(page, 'KPIs') },
  { name: 'dashboard-trace', inDocs: ['light'], steps: (page) => show(page, 'Trace') },
  {
    name: 'dashboard-trace-focus',
    steps: async (page) => {
      const frame = await show(page, 'Trace');
      await frame.locator('.covers', { hasText: 'Halve authorisation latency' }).click();
      await frame.locator('.map-cell').first().focus();
      await page.keyboard.press('ArrowRight');
    },
  },
  { name: 'dashboard-scenarios', steps: (page) => show(page, 'Scenarios') },
  {
    name: 'dashboard-what-if',
    steps: async (page) => {
      const frame = await show(page, 'Scenarios');
      await frame.locator('.scenario', { hasText: 'Instant payouts become' }).locator('.what-if').click();
    },
  },
  { name: 'dashboard-story', steps: (page) => show(page, 'Story') },
  {
    name: 'dashboard-narrow',
    steps: async (page) => {
      await page.setViewportSize({ width: 458, height: 800 });
      await show(page, 'Roadmap');
    },
  },
];

async function show(page: Page, tab: string) {
  await runCommand(page, 'View: Close Primary Side Bar');
  return openDashboard(page, tab);
}
