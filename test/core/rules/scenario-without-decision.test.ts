import { describeRule } from './support.ts';

describeRule('scenario-without-decision', {
  'finds a scenario that decides nothing': `
    scenarios:
      - id: wallets # <- scenario-without-decision
      - id: instant # <- scenario-without-decision
        decisions: []
  `,
  'is silent where something is decided, or may be': `
    scenarios:
      - { id: wallets, decisions: [{ id: vault, status: accepted }] }
      - { id: instant, decisions: [{ id: rails }] }
  `,
  'takes a decision that is also in it for one of its own': `
    scenarios:
      - { id: wallets, decisions: [{ id: vault, alsoIn: [instant] }] }
      - { id: instant }
  `,
  'does not count what is rejected or superseded, here or elsewhere': `
    scenarios:
      - id: wallets # <- scenario-without-decision
        decisions: [{ id: vault, status: rejected, alsoIn: [instant] }]
      - id: instant # <- scenario-without-decision
        decisions: [{ id: batches, status: superseded }]
  `,
  'asks nothing of a scenario that is ruled out': 'scenarios: [{ id: cash, status: ruled-out }]',
  'takes a near miss for the scenario that it was meant to be': `
    scenarios:
      - { id: wallets, decisions: [{ id: vault, alsoIn: [instnat] }] }
      - { id: instant }
  `,
  'counts a decision whose state cannot be read': 'scenarios: [{ id: wallets, decisions: [{ id: vault, status: acepted }] }]',
  'waits for scenarios of a decision that cannot be read': `
    scenarios: [{ id: wallets, decisions: [{ id: vault, asloIn: [cash] }] }, { id: cash }]
  `,
  'waits for decisions that cannot be read': 'scenarios: [{ id: wallets, decisons: [{ id: vault }] }]',
});
