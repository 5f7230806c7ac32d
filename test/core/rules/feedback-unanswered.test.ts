import { describeRule } from './support.ts';

describeRule('feedback-unanswered', {
  'finds feedback that was accepted without consequence': `
    feedback:
      - { id: fees, status: accepted } # <- feedback-unanswered
      - { id: speed, status: accepted, changed: [] } # <- feedback-unanswered
  `,
  'is silent where something was changed': 'feedback: [{ id: fees, status: accepted, changed: [fee] }]',
  'asks nothing in any other state': `
    feedback: [{ id: one }, { id: two, status: open }, { id: three, status: rejected }, { id: four, status: done }]
  `,
  'leaves a misspelt key to unknown-key': 'feedback: [{ id: fees, status: accepted, chnaged: [fee] }]',
});
