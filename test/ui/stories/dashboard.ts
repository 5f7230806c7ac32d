import { holds } from '../harness/disk.ts';
import { openDashboard } from '../harness/open-dashboard.ts';
import { seen } from '../harness/seen.ts';
import type { Story } from '../harness/story.ts';

export const dashboard: Story = {
  name: 'dashboard',
  title: 'Plan a quarter and update a KPI on the dashboard, by keyboard alone',
  steps: async (page, folder) => {
    const frame = await openDashboard(page);
    const inQuarter = (quarter: string) => frame.locator(`[data-quarter="${quarter}"] [data-card="vault"]`);
    await seen(inQuarter('2027-Q1'), 'the initiative in its quarter');
    await inQuarter('2027-Q1').locator('.card-title').focus();
    await page.keyboard.press('Alt+ArrowRight');
    await seen(inQuarter('2027-Q2'), 'the initiative in the next quarter');
    await holds(folder, 'vision.yaml', /\n  - id: vault\n(    .*\n)*    quarter: 2027-Q2\n/);

    await frame.locator('#tab-roadmap').focus();
    await page.keyboard.press('ArrowRight');
    await seen(frame.locator('article[aria-labelledby="kpi-auth-p95"]', { hasText: '610 ms' }), 'the KPI as it stands');
    await frame.locator('[data-focus="update-auth-p95"]').press('Enter');
    await frame.locator('input[name="value"]').fill('580');
    await seen(frame.locator('.foretold p'), 'what the value makes of it');
    await page.keyboard.press('Enter');
    await seen(frame.locator('article[aria-labelledby="kpi-auth-p95"]', { hasText: '580 ms' }), 'the KPI as it stands now');
    await holds(folder, 'vision.yaml', 'date: 2026-11-22, value: 580');
  },
};
