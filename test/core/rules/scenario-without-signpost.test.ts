import { describeRule } from './support.ts';

describeRule('scenario-without-signpost', {
  'finds a scenario that nobody watches for': `
    scenarios:
      - id: wallets # <- scenario-without-signpost
      - id: instant # <- scenario-without-signpost
        signposts: []
  `,
  'is silent where something is watched': 'scenarios: [{ id: wallets, signposts: [{ watch: A consultation opens }] }]',
  'asks nothing of a scenario that is ruled out': 'scenarios: [{ id: cash, status: ruled-out }]',
  'leaves a misspelt key to unknown-key': 'scenarios: [{ id: wallets, signpost: [{ watch: A consultation opens }] }]',
});
