import { chooseByKeys } from '../harness/choose-by-keys.ts';
import { holds } from '../harness/disk.ts';
import { focusRow } from '../harness/focus-row.ts';
import { focusStrategy } from '../harness/focus-strategy.ts';
import { runCommand } from '../harness/run-command.ts';
import { seen } from '../harness/seen.ts';
import { openViewContainer, row } from '../harness/steps.ts';
import type { Story } from '../harness/story.ts';

export const replan: Story = {
  name: 'replan',
  title: 'Plan an initiative for a later quarter by dragging it, and for another by keyboard',
  steps: async (page, folder) => {
    await openViewContainer(page, 'Vision');
    await row(page, 'Win more of the checkouts');
    await runCommand(page, 'Vision: Group by Quarter');
    await row(page, 'Next: 2027-Q1 2 initiatives');
    await (await row(page, 'Cards on file in our own vault')).dragTo(await row(page, 'Later: 2027-Q2'));
    await row(page, 'Next: 2027-Q1 1 initiative');
    await row(page, 'Later: 2027-Q2 3 initiatives');
    await seen(page.locator('.view-line', { hasText: 'quarter: 2027-Q2' }), 'the new quarter in vision.yaml');
    await holds(folder, 'vision.yaml', inQuarter('2027-Q2'));

    await focusStrategy(page);
    await focusRow(page, 'Cards on file');
    await page.keyboard.press('Control+K');
    await page.keyboard.press('q');
    await chooseByKeys(page, '2027-Q3');
    await row(page, 'Later: 2027-Q2 2 initiatives');
    await row(page, 'Later: 2027-Q3 1 initiative');
    await page.keyboard.press('Control+S');
    await holds(folder, 'vision.yaml', inQuarter('2027-Q3'));
  },
};

/** The vision in which the initiative, and not one below it, has a quarter. */
function inQuarter(quarter: string): RegExp {
  return new RegExp(String.raw`\n  - id: vault\n(    .*\n)*    quarter: ${quarter}\n`);
}
