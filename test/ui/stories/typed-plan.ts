import { answer, confirm, pick, tick } from '../harness/answers.ts';
import { runCommand } from '../harness/run-command.ts';
import type { Story } from '../harness/story.ts';
import { Written } from '../harness/written.ts';

export const typedPlan: Story = {
  name: 'typed-plan',
  title: 'Add an objective with its bet, a KPI with a band, an initiative and a scenario, step by step',
  steps: async (page, folder) => {
    const written = await Written.on(page, folder);

    await runCommand(page, 'Vision: Add Objective…');
    await answer(page, 'What does the business want to reach?', 'Be calm');
    await tick(page, 'Which KPIs tell whether it is reached?', 'Authorisation p95');
    await answer(page, 'Which technical capability will bring it?', 'fewer alarms');
    await answer(page, 'results in which outcome?', 'people who sleep');
    await answer(page, 'because?', '');
    await pick(page, 'Which KPI will tell that we are right?', 'Authorisation p95');
    await pick(page, 'has to be', 'at most');
    await answer(page, 'which number?', '390,5');
    await confirm(page, 'By when?');
    await answer(page, 'Which number would make you change course?', '');
    await confirm(page, 'Who answers for it?');
    await confirm(page, 'The id by which code');
    await written.adds(
      '  - id: be-calm',
      '    title: Be calm',
      '    owner: "@ines.cto"',
      '    horizon: { start: 2026-10-01, end: 2027-12-31 }',
      '    hypothesis:',
      '      believe: fewer alarms',
      '      resultsIn: people who sleep',
      '      confidentWhen: [auth-p95 <= 390.5 by 2026-12-31]',
      '    kpis: [auth-p95]',
      '',
    );

    await runCommand(page, 'Vision: Add KPI…');
    await answer(page, 'What is measured?', 'Load of the ledger');
    await answer(page, 'How is it reckoned?', 'busy ÷ all');
    await answer(page, 'In which unit?', 'percent');
    await pick(page, 'Which way is better?', 'It is to stay between two limits');
    await answer(page, 'Which value is the lowest', '20');
    await answer(page, 'Which value is the highest', '40');
    await answer(page, 'By when?', '');
    await tick(page, 'Which objectives and initiatives count on it?');
    await confirm(page, 'Who answers for it?');
    await answer(page, 'The id by which code', 'ledger-load');
    await written.adds(
      '  - id: ledger-load',
      '    title: Load of the ledger',
      '    definition: busy ÷ all',
      '    unit: percent',
      '    direction: maintain-between',
      '    target: { min: 20, max: 40 }',
      '    owner: "@ines.cto"',
      '',
    );

    await runCommand(page, 'Vision: Add Initiative…');
    await answer(page, 'What is to be done?', 'Sort the keys');
    await tick(page, 'Which objectives does it serve?', 'Stay up on the busiest day');
    await pick(page, 'In which quarter?', '2027-Q1');
    await tick(page, 'Which KPIs does it move?', 'Time to restore');
    await answer(page, 'Which teams work on it', 'platform 2, data 1,5');
    await answer(page, 'How much money is set aside?', '60k EUR');
    await tick(page, 'Which initiatives must come first?', 'Cards on file in our own vault');
    await answer(page, 'Who answers for it?', '@mara');
    await confirm(page, 'The id by which code');
    await written.adds(
      '  - id: sort-the-keys',
      '    title: Sort the keys',
      '    objective: resilient-core',
      '    owner: "@mara"',
      '    quarter: 2027-Q1',
      '    status: proposed',
      '    kpis: [restore-time]',
      '    resources: { teams: [{ team: platform, fte: 2 }, { team: data, fte: 1.5 }], budget: { amount: 60000, currency: EUR } }',
      '    dependsOn: [vault]',
      '',
    );

    await runCommand(page, 'Vision: Add Scenario…');
    await answer(page, 'What may happen?', 'Cash returns');
    await answer(page, 'How does the world look then?', 'Nobody pays by card');
    await pick(page, 'How likely is it?', 'Low');
    await pick(page, 'How much does it change for us?', 'High');
    await confirm(page, 'The id by which code');
    await written.adds('  - id: cash-returns', '    title: Cash returns', '    narrative: Nobody pays by card', '    likelihood: low', '    impact: high', '');
  },
};
