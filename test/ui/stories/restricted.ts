import { seen } from '../harness/seen.ts';
import { expandPane, openViewContainer, row } from '../harness/steps.ts';
import type { Story } from '../harness/story.ts';

export const restricted: Story = {
  name: 'restricted',
  title: 'Work in a repository that nobody trusts yet',
  restricted: true,
  steps: async (page) => {
    await seen(page.locator('.monaco-dialog-box, .banner', { hasText: /trust|Restricted/ }), 'the question whether the repository is trusted');
    await openViewContainer(page, 'Vision');
    await row(page, 'Win more of the checkouts');
    await expandPane(page, 'Orphaned Work');
    await seen(page.locator('.sidebar', { hasText: 'Restricted Mode: git is not asked' }), 'what is left out');
    await row(page, 'services/receipts');
  },
};
