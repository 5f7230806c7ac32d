import { dashboardFrame } from '../harness/dashboard.ts';
import { openDashboard } from '../harness/open-dashboard.ts';
import { runCommand } from '../harness/run-command.ts';
import { seen } from '../harness/seen.ts';
import type { Story } from '../harness/story.ts';

export const traceByMouse: Story = {
  name: 'trace-by-mouse',
  title: 'Look into the code by clicks, see what an initiative covers, and find the place again after a reload',
  steps: async (page) => {
    let frame = await openDashboard(page, 'Trace');
    await frame.locator('.map-cell', { hasText: 'services' }).hover();
    await seen(frame.locator('.tip', { hasText: '39 files: 23 active' }), 'what is told of the folder');
    await frame.locator('.map-cell', { hasText: 'services' }).click();
    await seen(frame.locator('.way [aria-current]', { hasText: 'services' }), 'the way to the folder');

    await frame.locator('.covers', { hasText: 'Send each payout on its own' }).click();
    await seen(frame.locator('.map-cell.chosen', { hasText: 'payouts' }), 'the folder that the initiative covers');
    await frame.locator('.map-cell', { hasText: 'payouts' }).click({ button: 'right' });
    await frame.locator('[role=menuitem]', { hasText: 'Show in Explorer' }).click();
    await seen(page.locator('.explorer-folders-view .monaco-list-row.focused, .explorer-folders-view .monaco-list-row.selected', { hasText: 'payouts' }), 'the folder in the Explorer');

    await frame.locator('.choice', { hasText: 'Table' }).click();
    await seen(frame.locator('tbody tr', { hasText: 'terminals/' }).locator('td', { hasText: '2' }), 'the same in numbers');
    const reloaded = page.waitForEvent('load');
    await runCommand(page, 'Developer: Reload Window');
    await reloaded;
    frame = await dashboardFrame(page);
    await seen(frame.locator('.way [aria-current]', { hasText: 'services' }), 'the folder after the reload');
    await seen(frame.locator('.covers[aria-pressed=true]', { hasText: 'Send each payout' }), 'the initiative after the reload');
    await frame.locator('.way .link', { hasText: 'All code' }).click();
    await seen(frame.locator('tbody tr', { hasText: 'infra/' }), 'all folders again');
  },
};
