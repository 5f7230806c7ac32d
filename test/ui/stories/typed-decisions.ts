import { answer, pick, tick } from '../harness/answers.ts';
import { runCommand } from '../harness/run-command.ts';
import type { Story } from '../harness/story.ts';
import { Written } from '../harness/written.ts';

export const typedDecisions: Story = {
  name: 'typed-decisions',
  title: 'Close an initiative, carry others over, and decide about a scenario, step by step',
  steps: async (page, folder) => {
    const written = await Written.on(page, folder);

    await runCommand(page, 'Vision: Carry Over to the Next Quarter…');
    await tick(page, 'What goes on after its quarter?', 'Retry soft declines elsewhere');
    await pick(page, 'To which quarter?', '2027-Q1');
    await written.becomes((before) =>
      [['second-acquirer', '2026-Q4'], ['ledger-v2', '2026-Q3']].reduce((text, [id = '', quarter]) => text.replace(new RegExp(`(- id: ${id}\n(?:    .*\n)*?    quarter: )${quarter}`), '$12027-Q1'), before));

    await runCommand(page, 'Vision: Decide Scenario…');
    await pick(page, 'Choose the scenario', 'Phone wallets take the checkout');
    await pick(page, 'How far has it come?', 'Occurring');
    await tick(page, 'Which decisions are taken now?', 'Where the keys of the vault live');
    await written.becomes((before) => before
      .replace('    impact: high\n    signposts:\n      - { watch: Returning', '    impact: high\n    status: occurring\n    signposts:\n      - { watch: Returning')
      .replace('safes in our own racks]\n        status: proposed\n', 'safes in our own racks]\n        status: accepted\n        date: 2026-11-22\n'));

    await runCommand(page, 'Vision: Close Initiative…');
    await pick(page, 'Choose the initiative that is over', 'Send each payout on its own');
    await pick(page, 'How did it end?', 'Cancelled');
    await answer(page, 'What came of it?', 'Banks: too slow');
    await pick(page, 'What about its code?', 'Hand it to another initiative');
    await pick(page, 'Which initiative is to own it?', 'Survive twice the peak of last year');
    await pick(page, 'What about the markers?', 'Leave them');
    await written.becomes((before) => before
      .replace(/(  - id: payout-rails\n[^]*?status: )active([^]*?scenarios: .*\n)/, '$1cancelled$2    ended: 2026-11-22\n    outcome: "Banks: too slow"\n')
      .replace(/(  - id: peak-ready\n[^]*?code: \[[^\]]*)\]/, '$1, services/payouts, services/settlement]'));
  },
};
