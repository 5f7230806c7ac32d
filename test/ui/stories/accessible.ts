import { hasNoSeriousFlaw } from '../harness/axe.ts';
import { hoverAt } from '../harness/hover-at.ts';
import { runCommand } from '../harness/run-command.ts';
import { seen } from '../harness/seen.ts';
import { choose, expandPane, openFile, openViewContainer, row } from '../harness/steps.ts';
import type { Story } from '../harness/story.ts';

export const accessible: Story = {
  name: 'accessible',
  title: 'Let axe look at views, hover, and walkthrough',
  steps: async (page) => {
    await openViewContainer(page, 'Vision');
    await row(page, 'Win more of the checkouts');
    await expandPane(page, 'Orphaned Work');
    await row(page, 'services/receipts');
    await hasNoSeriousFlaw(page, '.sidebar .pane-body .monaco-list');

    await openFile(page, 'services/authorise/cmd/authorised/main.go');
    await hoverAt(page, 24, 12, 'Halve authorisation latency');
    await hasNoSeriousFlaw(page, '.monaco-hover .hover-row');
    await page.keyboard.press('Escape');

    await runCommand(page, 'Welcome: Open Walkthrough...');
    await choose(page, 'Trace Your Code to Strategy');
    await seen(page.locator('.getting-started-step', { hasText: 'Link a TODO' }), 'the steps');
    await hasNoSeriousFlaw(page, '.getting-started-step .step-description-container');
  },
};
