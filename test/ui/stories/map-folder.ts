import { clickUntil } from '../harness/click-until.ts';
import { holds } from '../harness/disk.ts';
import { seen } from '../harness/seen.ts';
import { choose, collapsePane, expandPane, openViewContainer, row } from '../harness/steps.ts';
import type { Story } from '../harness/story.ts';

export const mapFolder: Story = {
  name: 'map-folder',
  title: 'Map an orphaned folder to an initiative',
  steps: async (page, folder) => {
    await openViewContainer(page, 'Vision');
    await collapsePane(page, 'Strategy');
    await expandPane(page, 'Orphaned Work');
    const receipts = await row(page, 'services/receipts');
    await receipts.hover();
    await clickUntil(receipts.locator('.action-label[aria-label^="Map Folder"]'), page.locator('.quick-input-list .monaco-list-row'), 'a choice of initiatives');
    await choose(page, 'A ledger that is up to date');
    await seen(page.locator('.view-line', { hasText: 'services/receipts' }), 'the folder in vision.yaml');
    await page.keyboard.press('Control+S');
    await holds(folder, 'vision.yaml', /id: ledger-v2\n[^]*?code: \[services\/ledger, [^\]]*services\/receipts\]/);
    await seen(page.locator('.sidebar .monaco-list-row', { hasText: 'Other orphaned files' }), 'what is left');
  },
};
