import { chooseInMenu } from '../harness/choose-in-menu.ts';
import { holds } from '../harness/disk.ts';
import { seen } from '../harness/seen.ts';
import { selectRows } from '../harness/select-rows.ts';
import { choose, collapsePane, expandPane, expandRow, openViewContainer, row } from '../harness/steps.ts';
import type { Story } from '../harness/story.ts';

export const linkMany: Story = {
  name: 'link-many',
  title: 'Link several TODOs of several files at once',
  steps: async (page, folder) => {
    await openViewContainer(page, 'Vision');
    await collapsePane(page, 'Strategy');
    await expandPane(page, 'Orphaned Work');
    for (const group of ['apps/checkout/src/pay', 'services/ledger', 'services/payouts']) await expandRow(page, group);
    await selectRows(page, 'TODO: both reads', 'TODO: the bank gives');
    await (await row(page, 'TODO: the bank gives')).click({ button: 'right' });
    await chooseInMenu(page, 'Link TODO to Roadmap Item…');
    await choose(page, 'A ledger that is up to date');
    await holds(folder, 'services/payouts/payouts/fees.py', 'TODO(ledger-v2)');
    await holds(folder, 'services/ledger/balance.go', 'TODO(ledger-v2): both reads');
    await seen(page.locator('.sidebar .monaco-list-row', { hasText: 'Orphaned TODOs, 1 marker' }).or(page.locator('.sidebar .monaco-list-row', { hasText: '1 marker' })), 'one that is left');
  },
};
