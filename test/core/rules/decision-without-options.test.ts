import { describeRule } from './support.ts';

describeRule('decision-without-options', {
  'finds a decision with fewer than two options, on its id': `
    scenarios:
      - id: wallets
        decisions:
          - id: vault # <- decision-without-options
          - id: tokens # <- decision-without-options
            options: [rent them]
  `,
  'is silent at two': 'scenarios: [{ id: wallets, decisions: [{ id: vault, options: [rent, build] }] }]',
  'does not count an empty text': `
    scenarios:
      - { id: wallets, decisions: [{ id: vault, options: [build, ""] }] } # <- decision-without-options
  `,
  'asks nothing of decisions that are over': `
    scenarios: [{ id: wallets, decisions: [{ id: vault, status: rejected }, { id: tokens, status: superseded }] }]
  `,
  'asks nothing where the scenario is ruled out': `
    scenarios: [{ id: cash, status: ruled-out, decisions: [{ id: tills }] }]
  `,
  'leaves an option that cannot be read to the schema': `
    scenarios: [{ id: wallets, decisions: [{ id: vault, options: [build, { rent: it }] }] }]
  `,
});
