import type { Locator, Page } from 'playwright-core';
import { holds } from '../harness/disk.ts';
import { openDashboard } from '../harness/open-dashboard.ts';
import { seen } from '../harness/seen.ts';
import type { Story } from '../harness/story.ts';

export const dashboardMouse: Story = {
  name: 'dashboard-mouse',
  title: 'Drag an initiative to another quarter of the dashboard, and take it back',
  steps: async (page, folder) => {
    let frame = await openDashboard(page);
    const vault = frame.locator('[data-card="vault"]');

    await drag(page, vault, frame.locator('[data-quarter="2027-Q2"]'), 'Escape');
    await seen(frame.locator('[data-quarter="2027-Q1"] [data-card="vault"]'), 'the card where it was');
    await drag(page, vault, frame.locator('[data-quarter="2027-Q2"]'));
    await seen(frame.locator('[data-quarter="2027-Q2"] [data-card="vault"]'), 'the card in its new quarter');
    await holds(folder, 'vision.yaml', /id: vault\n[^]*?quarter: 2027-Q2/);
    await frame.locator('button', { hasText: 'Move back to 2027-Q1' }).click();
    await holds(folder, 'vision.yaml', /id: vault\n[^]*?quarter: 2027-Q1/);

    await frame.locator('.filter').fill('@teresa');
    await frame.locator('[data-card="fast-auth"]').waitFor({ state: 'detached' });
    await frame.locator('[data-card="vault"] .card-more').click();
    await frame.locator('[role=menuitem]', { hasText: 'Open in the vision' }).click();
    await seen(page.locator('.view-line', { hasText: 'id: vault' }), 'the initiative in vision.yaml');

    frame = await openDashboard(page);
    if ((await frame.locator('.filter').inputValue()) !== '@teresa') throw new Error('The dashboard came back without its filter.');
  },
};

/** With a key pressed before the button is let go. */
async function drag(page: Page, card: Locator, to: Locator, key?: string): Promise<void> {
  const from = await card.boundingBox();
  const target = await to.boundingBox();
  if (!from || !target) throw new Error('There is nothing to drag.');
  await page.mouse.move(from.x + 60, from.y + 50);
  await page.mouse.down();
  await page.mouse.move(from.x + 90, from.y + 60, { steps: 3 });
  await page.mouse.move(target.x + target.width / 2, from.y + 80, { steps: 6 });
  if (key) await page.keyboard.press(key);
  await page.mouse.up();
}
