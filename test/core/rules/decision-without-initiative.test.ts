import { describeRule } from './support.ts';

const WORK = 'initiatives: [{ id: work, status: planned }, { id: gone, status: cancelled }]';

describeRule('decision-without-initiative', {
  'finds an accepted decision that nothing carries out': `
    scenarios:
      - id: wallets
        decisions:
          - { id: vault, status: accepted } # <- decision-without-initiative
          - { id: tokens, status: accepted, initiatives: [] } # <- decision-without-initiative
  `,
  'is silent where an initiative does': `
    scenarios: [{ id: wallets, decisions: [{ id: vault, status: accepted, initiatives: [gone, work] }] }]
    ${WORK}
  `,
  'does not count what is cancelled': `
    scenarios:
      - { id: wallets, decisions: [{ id: vault, status: accepted, initiatives: [gone] }] } # <- decision-without-initiative
    ${WORK}
  `,
  'waits until a decision is accepted': `
    scenarios:
      - id: wallets
        decisions: [{ id: one }, { id: two, status: proposed }, { id: three, status: rejected }, { id: four, status: superseded }]
  `,
  'asks nothing where the scenario is ruled out': `
    scenarios: [{ id: cash, status: ruled-out, decisions: [{ id: tills, status: accepted }] }]
  `,
  'asks where another scenario of the decision is not': `
    scenarios:
      - { id: cash, status: ruled-out, decisions: [{ id: tills, status: accepted, alsoIn: [wallets] }] } # <- decision-without-initiative
      - { id: wallets }
  `,
  'leaves an unknown initiative to unknown-id': `
    scenarios: [{ id: wallets, decisions: [{ id: vault, status: accepted, initiatives: [wrok] }] }]
    ${WORK}
  `,
  'leaves a misspelt key to unknown-key': `
    scenarios: [{ id: wallets, decisions: [{ id: vault, status: accepted, initiative: [work] }] }]
  `,
});
