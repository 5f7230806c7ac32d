import { runCommand } from '../harness/run-command.ts';
import { seen } from '../harness/seen.ts';
import { openViewContainer, row, typeIntoQuickPick } from '../harness/steps.ts';
import type { Story } from '../harness/story.ts';

export const filterStrategy: Story = {
  name: 'filter-strategy',
  title: 'Show the active work that is off track, by keyboard alone',
  steps: async (page) => {
    await openViewContainer(page, 'Vision');
    await row(page, 'Win more of the checkouts');
    await runCommand(page, 'Vision: Filter Strategy…');
    for (const choice of ['active', 'off track']) {
      await typeIntoQuickPick(page, choice);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Space');
    }
    await seen(page.locator('.quick-input-widget', { hasText: '2 Selected' }), 'two choices');
    await page.keyboard.press('Enter');
    await row(page, 'Send each payout on its own');
    await seen(page.locator('.sidebar .pane-header', { hasText: 'active · off track' }), 'the filter beside the title of the view');
    await page.locator('.sidebar .monaco-list-row', { hasText: 'Win more of the checkouts' }).waitFor({ state: 'detached' });
  },
};
