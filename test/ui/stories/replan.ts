import { seen } from '../harness/seen.ts';
import { openViewContainer, row, runCommand } from '../harness/steps.ts';
import type { Story } from '../harness/story.ts';

export const replan: Story = {
  name: 'replan',
  title: 'Drag an initiative to a later quarter',
  steps: async (page) => {
    await openViewContainer(page, 'Vision');
    await row(page, 'Win more of the checkouts');
    await runCommand(page, 'Vision: Group by Quarter');
    await row(page, 'Next: 2027-Q1 2 initiatives');
    await (await row(page, 'Cards on file in our own vault')).dragTo(await row(page, 'Later: 2027-Q2'));
    await row(page, 'Next: 2027-Q1 1 initiative');
    await row(page, 'Later: 2027-Q2 3 initiatives');
    await seen(page.locator('.view-line', { hasText: 'quarter: 2027-Q2' }), 'the new quarter in vision.yaml');
  },
};
