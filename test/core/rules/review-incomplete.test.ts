import assert from 'node:assert/strict';
import { describeRule, messagesOf } from './support.ts';

const WHOLE = 'marketChanges: [none], kpis: [{ kpi: share }], decisions: [{ about: grow, decision: persevere }]';

describeRule('review-incomplete', {
  'finds the newest review that lacks something, on its date': `
    reviews:
      - marketChanges: [A rival cut its fees]
        kpis: [{ kpi: share }]
        date: 2026-11-03 # <- review-incomplete
  `,
  'is silent where it lacks nothing': `reviews: [{ date: 2026-11-03, ${WHOLE} }]`,
  'leaves older reviews in peace': `
    reviews:
      - { date: 2026-11-03, ${WHOLE} }
      - { date: 2026-10-03 }
  `,
  'does not look at a review that has not taken place': `
    reviews:
      - { date: 2026-11-03, ${WHOLE} }
      - { date: 2026-12-03 }
  `,
  'takes the last line for the newest of a day': `
    reviews:
      - { date: 2026-11-03, ${WHOLE} }
      - { date: 2026-11-03 } # <- review-incomplete
  `,
  'leaves a part that cannot be read to the schema': `
    reviews: [{ date: 2026-11-03, marketChanges: none, kpis: [{ kpi: share }], decision: [{ about: grow }] }]
  `,
  'is silent without a review': 'title: A vision',
});

describe('review-incomplete', () => {
  it('tells all that is missing at once', () => {
    assert.deepEqual(messagesOf('review-incomplete', 'reviews: [{ date: 2026-11-03, kpis: [] }]'), [
      'The newest review lacks market changes, KPIs and decisions: write down what was said about them.',
    ]);
  });
});
