import { answer, pick, tick } from '../harness/answers.ts';
import { runCommand } from '../harness/run-command.ts';
import type { Story } from '../harness/story.ts';
import { Written } from '../harness/written.ts';

export const typedDecisions: Story = {
  name: 'typed-decisions',
  title: 'Close an initiative, carry others over, and decide about a scenario, step by step',
  steps: async (page, folder) => {
    const written = await Written.on(page, folder);

    await runCommand(page, 'Vision: Close Initiative…');
    await pick(page, 'Choose the initiative that is over', 'Send each payout on its own');
    await pick(page, 'How did it end?', 'Cancelled');
    await answer(page, 'What came of it?', 'Banks: too slow');
    await pick(page, 'What about the markers?', 'Leave them');
    await written.adds();

    await runCommand(page, 'Vision: Carry Over to the Next Quarter…');
    await tick(page, 'What goes on after its quarter?', 'Retry soft declines elsewhere');
    await pick(page, 'To which quarter?', '2027-Q1');
    await written.changes(['quarter: 2026-Q4', 'quarter: 2027-Q1'], ['quarter: 2026-Q3', 'quarter: 2027-Q1']);

    await runCommand(page, 'Vision: Decide Scenario…');
    await pick(page, 'Choose the scenario', 'Phone wallets take the checkout');
    await pick(page, 'How far has it come?', 'Occurring');
    await tick(page, 'Which decisions are taken now?', 'Where the keys of the vault live');
    await written.adds();
  },
};
