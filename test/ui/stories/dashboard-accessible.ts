import { hasNoSeriousFlaw } from '../harness/axe.ts';
import { openPage } from '../harness/dashboard.ts';
import { openDashboard } from '../harness/open-dashboard.ts';
import { THEMES } from '../harness/picture.ts';
import { settled } from '../harness/settled.ts';
import type { Story } from '../harness/story.ts';

export const dashboardAccessible: Story = {
  name: 'dashboard-accessible',
  title: 'Look at every page of the dashboard in every theme with the eyes of axe',
  steps: async (page, _folder, wear) => {
    const frame = await openDashboard(page);
    const tabs = await frame.locator('[role=tab]').allInnerTexts();
    const found: unknown[] = [];
    for (const theme of THEMES) {
      await wear(theme);
      await frame.locator(theme === 'high-contrast' ? 'body.vscode-high-contrast' : `body.vscode-${theme}`).waitFor();
      for (const tab of tabs) {
        await openPage(frame, tab);
        await settled(page);
        await hasNoSeriousFlaw(frame, 'body').catch((error: unknown) => found.push(`${tab.trim()}, ${theme}: ${String(error)}`));
      }
    }
    if (found.length > 0) throw new Error(found.join('\n'));
  },
};
