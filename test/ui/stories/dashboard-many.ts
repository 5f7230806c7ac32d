import { HOSTILE_TITLES, visionOfMany } from '../../support/many-items.ts';
import { hasNoSeriousFlaw } from '../harness/axe.ts';
import { openPage } from '../harness/dashboard.ts';
import { openDashboard } from '../harness/open-dashboard.ts';
import { runCommand } from '../harness/run-command.ts';
import { seen } from '../harness/seen.ts';
import type { Story } from '../harness/story.ts';

/** A window in which the dashboard has 400 CSS pixels. */
const NARROW = { width: 458, height: 800 };

export const dashboardMany: Story = {
  name: 'dashboard-many',
  title: 'Look at 300 initiatives and 300 KPIs with hostile titles, 400 pixels wide',
  workspace: { files: { 'vision.yaml': visionOfMany(300) } },
  steps: async (page) => {
    await runCommand(page, 'View: Close Primary Side Bar');
    await page.setViewportSize(NARROW);
    const frame = await openDashboard(page);
    for (const tab of await frame.locator('[role=tab]').allInnerTexts()) {
      await openPage(frame, tab);
      const [width = 0, shown = 0] = await frame.evaluate<number[]>(`[document.documentElement.scrollWidth, innerWidth]`);
      if (width > shown) throw new Error(`${tab} is ${width} pixels wide, in a frame of ${shown}.`);
      const broken = await frame.evaluate<string | undefined>('document.body.dataset.broken');
      if (broken !== undefined) throw new Error(`A title ran on the page ${tab}.`);
      await hasNoSeriousFlaw(frame, 'body');
    }
    await openPage(frame, 'Roadmap');
    for (const title of HOSTILE_TITLES) await seen(frame.locator('.card-title', { hasText: title.slice(0, 40) }), `the title ${title.slice(0, 40)}`);
  },
};
