import { dashboardFrame, openPage } from '../harness/dashboard.ts';
import { openDashboard } from '../harness/open-dashboard.ts';
import { runCommand } from '../harness/run-command.ts';
import { seen } from '../harness/seen.ts';
import type { Story } from '../harness/story.ts';

export const dashboardReload: Story = {
  name: 'dashboard-reload',
  title: 'Find the dashboard where it was after a reload of the window',
  steps: async (page) => {
    const before = await openDashboard(page);
    await before.locator('.filter').fill('@teresa');
    await before.locator('[data-card="vault"] .card-title').focus();
    await openPage(before, 'Story');

    await runCommand(page, 'Developer: Reload Window');
    await page.waitForEvent('load');
    const after = await dashboardFrame(page);
    await seen(after.locator('[role=tab][aria-selected=true]', { hasText: 'Story' }), 'the page that was looked at');
    await openPage(after, 'Roadmap');
    await seen(after.locator('[data-card="vault"] .card-title[tabindex="0"]'), 'the card that had the focus');
    if ((await after.locator('.filter').inputValue()) !== '@teresa') throw new Error('The filter of the roadmap is gone.');
  },
};
