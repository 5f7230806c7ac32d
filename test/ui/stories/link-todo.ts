import { goToPlace } from '../harness/go-to-place.ts';
import { seen } from '../harness/seen.ts';
import { openFile } from '../harness/steps.ts';
import type { Story } from '../harness/story.ts';

export const linkTodo: Story = {
  name: 'link-todo',
  title: 'Link an orphaned TODO with two keystrokes',
  steps: async (page) => {
    await openFile(page, 'services/ledger/balance.go');
    await seen(page.locator('.codelens-decoration', { hasText: 'Serves no roadmap item: link it' }), 'the lens of the marker');
    await goToPlace(page, 17, 6);
    await seen(page.locator('.view-overlays .squiggly-hint, .squiggly-hint'), 'the hint about the marker');
    await page.keyboard.press('Control+.');
    await seen(page.locator('.action-widget .monaco-list-row.focused', { hasText: 'ledger-v2' }), 'the likely item, chosen already');
    await page.keyboard.press('Enter');
    await seen(page.locator('.view-line', { hasText: 'TODO(ledger-v2): both reads' }), 'the marker with its item');
    await seen(page.locator('.codelens-decoration', { hasText: 'For A ledger that is up to date' }), 'what the marker serves now');
  },
};
