import { answer, confirm, pick } from '../harness/answers.ts';
import { chooseInMenu } from '../harness/choose-in-menu.ts';
import { holds } from '../harness/disk.ts';
import { focusRow } from '../harness/focus-row.ts';
import { focusStrategy } from '../harness/focus-strategy.ts';
import { row } from '../harness/steps.ts';
import type { Story } from '../harness/story.ts';

export const addFromRow: Story = {
  name: 'add-from-row',
  title: 'Add an initiative to an objective from the menu of its row',
  steps: async (page, folder) => {
    await focusStrategy(page);
    await focusRow(page, 'Pay merchants the day they sell');
    await page.keyboard.press('Shift+F10');
    await chooseInMenu(page, 'Add Initiative…');
    await answer(page, 'What is to be done? One line.', 'Tell merchants why a payout waits');
    await confirm(page, 'Which objectives does it serve?');
    await pick(page, 'In which quarter?', '2027-Q1');
    for (const question of ['Which KPIs does it move?', 'Which teams work on it', 'How much money', 'must come first?', 'Who answers for it?']) await confirm(page, question);
    await confirm(page, 'The id by which');
    await row(page, 'Tell merchants why a payout waits');
    await holds(folder, 'vision.yaml', /id: tell-merchants-why-a-payout\n.*\n    objective: fast-payouts\n(    .*\n)*    quarter: 2027-Q1\n/);
  },
};
