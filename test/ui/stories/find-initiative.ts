import { seen } from '../harness/seen.ts';
import { openFile, typeIntoQuickPick } from '../harness/steps.ts';
import type { Story } from '../harness/story.ts';

export const findInitiative: Story = {
  name: 'find-initiative',
  title: 'Find an initiative with Ctrl+T',
  steps: async (page) => {
    await openFile(page, 'services/ledger/balance.go');
    await seen(page.locator('.codelens-decoration', { hasText: 'link it' }), 'the lens of the marker');
    await page.keyboard.press('Control+T');
    await typeIntoQuickPick(page, '#halve auth');
    await seen(page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Halve authorisation latency' }), 'the initiative');
    await page.keyboard.press('Enter');
    await seen(page.locator('.tab.active', { hasText: 'vision.yaml' }), 'the vision');
    await seen(page.locator('.view-line', { hasText: 'id: fast-auth' }), 'the initiative in it');
  },
};
