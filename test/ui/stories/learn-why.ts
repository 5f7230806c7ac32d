import { goToPlace } from '../harness/go-to-place.ts';
import { seen } from '../harness/seen.ts';
import { openFile } from '../harness/steps.ts';
import type { Story } from '../harness/story.ts';

export const learnWhy: Story = {
  name: 'learn-why',
  title: 'Open a file and learn why it exists',
  steps: async (page) => {
    await openFile(page, 'services/authorise/internal/risk/score.go');
    await seen(page.locator('.codelens-decoration', { hasText: 'Serves Halve authorisation latency → Win more of the checkouts' }), 'what the file serves, over its first line');
    await goToPlace(page, 3, 1);
    await (await seen(page.locator('.statusbar-item', { hasText: 'Halve authorisation' }), 'what the file serves, in the status bar')).click();
    await seen(page.locator('.quick-input-list .monaco-list-row', { hasText: 'services/authorise' }), 'the glob that makes it so');
    await seen(page.locator('.quick-input-list .monaco-list-row', { hasText: 'We believe in' }), 'the bet behind it');
  },
};
