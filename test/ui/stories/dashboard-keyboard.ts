import { holds } from '../harness/disk.ts';
import { openDashboard } from '../harness/open-dashboard.ts';
import { seen } from '../harness/seen.ts';
import type { Story } from '../harness/story.ts';

export const dashboardKeyboard: Story = {
  name: 'dashboard-keyboard',
  title: 'Replan on the roadmap of the dashboard without a mouse',
  steps: async (page, folder) => {
    const frame = await openDashboard(page);
    const focused = (id: string) => seen(frame.locator(`[data-card="${id}"]:has(.card-title:focus)`), `the focus on ${id}`);
    const said = (text: string) => frame.locator('[role=status]', { hasText: text }).waitFor({ state: 'attached' });

    for (let stop = 0; stop < 12 && (await frame.locator('.card-title:focus').count()) === 0; stop += 1) await page.keyboard.press('Tab');
    await focused('fast-auth');
    await page.keyboard.press('ArrowDown');
    await focused('second-acquirer');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowRight');
    await focused('vault');
    await seen(frame.locator('[data-card="fast-auth"][data-relation="comes first"]'), 'what it waits for');

    await page.keyboard.press('Alt+ArrowRight');
    await holds(folder, 'vision.yaml', /id: vault\n[^]*?quarter: 2027-Q2/);
    await seen(frame.locator('[data-quarter="2027-Q2"] [data-card="vault"]'), 'the card in its new quarter');
    await said('Cards on file in our own vault is now in 2027-Q2.');
    await focused('vault');

    await page.keyboard.press('Control+z');
    await holds(folder, 'vision.yaml', /id: vault\n[^]*?quarter: 2027-Q1/);
    await seen(frame.locator('[data-quarter="2027-Q1"] [data-card="vault"]'), 'the card where it was');
    await focused('vault');

    await page.keyboard.press('Shift+F10');
    await seen(frame.locator('[role=menuitem]:focus', { hasText: 'Open in the vision' }), 'the first action of the menu');
    await page.keyboard.press('Escape');
    await focused('vault');

    await page.keyboard.press('m');
    await seen(page.locator('.quick-input-list .monaco-list-row', { hasText: '2027-Q3' }), 'the quarters to choose from');
    await page.keyboard.press('Escape');
    await focused('vault');
    await page.keyboard.press('Enter');
    await seen(page.locator('.view-line', { hasText: 'id: vault' }), 'the initiative in vision.yaml');
  },
};
