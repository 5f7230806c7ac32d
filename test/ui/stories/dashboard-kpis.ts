import assert from 'node:assert/strict';
import { holds } from '../harness/disk.ts';
import { openDashboard } from '../harness/open-dashboard.ts';
import { seen } from '../harness/seen.ts';
import type { Story } from '../harness/story.ts';

const NEW_LINE = /date: 2026-11-22, value: 9\.5, note: the desk is empty/;

export const dashboardKpis: Story = {
  name: 'dashboard-kpis',
  title: 'Find the KPI that is off track on the dashboard, read its notes and update it in place, by keyboard alone',
  steps: async (page, folder) => {
    const before = await holds(folder, 'vision.yaml', 'id: payout-exceptions');
    const frame = await openDashboard(page, 'KPIs');
    const card = frame.locator('.kpi:has(#kpi-payout-exceptions)');
    await seen(card.locator('.status.off-track'), 'the KPI that is off track');
    await seen(card.locator('svg.kpi-chart'), 'its chart');

    await card.locator('.check-ins [tabindex="0"]').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await seen(card.locator('.note', { hasText: '2026-10-15 · 12.8 per 1,000' }), 'the check-in that was gone to');

    await page.keyboard.press('Tab');
    for (let stop = 0; stop < 5 && (await card.locator('[data-focus^="update-"]:focus').count()) === 0; stop += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await seen(card.locator('[name=value]:focus'), 'the field for the value');
    await page.keyboard.type('many');
    await seen(card.locator('.problem'), 'why "many" is no value');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('9.5');
    await seen(card.locator('.foretold', { hasText: 'at risk (was off track)' }), 'what the value makes of the KPI');
    await page.keyboard.press('Tab');
    await page.keyboard.type('the desk is empty');
    await page.keyboard.press('Enter');

    const after = await holds(folder, 'vision.yaml', NEW_LINE);
    assert.deepEqual(after.split('\n').filter((line) => !NEW_LINE.test(line)), before.split('\n'), 'All other lines stay as they are.');
    await seen(card.locator('.course', { hasText: '9.5 per 1,000' }), 'the new value');
    await seen(card.locator('.status.at-risk'), 'the new status');
    await seen(card.locator('[data-focus^="update-"]:focus'), 'the focus on the button again');
  },
};
