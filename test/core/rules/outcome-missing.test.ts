import { describeRule } from './support.ts';

describeRule('outcome-missing', {
  'finds what is done without a word': `
    initiatives:
      - { id: work, status: done } # <- outcome-missing
      - { id: more, status: done, outcome: "" } # <- outcome-missing
  `,
  'is silent where the outcome is told': 'initiatives: [{ id: work, status: done, outcome: p95 fell to 390 ms }]',
  'asks nothing of what goes on or is cancelled': `
    initiatives: [{ id: one, status: active }, { id: two, status: paused }, { id: three, status: cancelled }]
  `,
  'leaves a misspelt key to unknown-key': 'initiatives: [{ id: work, status: done, outcom: it works }]',
});
