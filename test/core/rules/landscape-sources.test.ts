import assert from 'node:assert/strict';
import { describeRule, messagesOf } from './support.ts';

const trend = (kind: string) => `{ id: ${kind}s, title: A trend, kind: ${kind}, implication: It matters }`;

describeRule('landscape-sources', {
  'is silent where all three kinds are there': `
    landscape:
      trends: [${['customer', 'competitor', 'industry'].map(trend).join(', ')}]
  `,
  'finds the kinds that are missing, on the trends': `
    landscape:
      summary: Checkout is where payments are won.
      trends: # <- landscape-sources
        - ${trend('technology')}
        - ${trend('customer')}
  `,
  'stands on the briefing where it has no trends at all': `
    title: A vision
    landscape: # <- landscape-sources
      summary: Checkout is where payments are won.
  `,
  'leaves a missing briefing to landscape-missing': 'title: A vision',
  'waits for a kind that cannot be read': `
    landscape:
      trends: [${['customer', 'competitr', 'industry'].map(trend).join(', ')}]
  `,
  'waits for a trend without a kind': `
    landscape:
      trends: [{ id: rival, title: A rival, implication: It matters }]
  `,
  'waits for trends that cannot be read': 'landscape: { trends: none }',
});

describe('landscape-sources', () => {
  it('tells all missing kinds at once', () => {
    assert.deepEqual(messagesOf('landscape-sources', `landscape: { trends: [${trend('customer')}] }`), [
      'The briefing has no trend of kind competitor and industry: add one of each, from people who know.',
    ]);
  });
});
