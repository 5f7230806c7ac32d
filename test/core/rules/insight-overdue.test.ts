import assert from 'node:assert/strict';
import { describeRule, messagesOf } from './support.ts';

const NOTEBOOK = `
  cadence: { insights: 2w }
  insights: [{ date: 2026-10-08 }, { date: 2026-11-08 }]
`;

describeRule('insight-overdue', {
  'is silent without a cadence': { today: '2027-11-22', yaml: 'insights: [{ date: 2026-10-08 }]' },
  'is silent for as long as the cadence says': { today: '2026-11-22', yaml: NOTEBOOK },
  'finds that it is overdue the day after': {
    today: '2026-11-23',
    yaml: `
      cadence: { insights: 2w }
      insights: # <- insight-overdue
        - { date: 2026-11-08 }
        - { date: 2026-10-08 }
    `,
  },
  'takes no insight at all for overdue, on the first key of the document': `
    title: A vision # <- insight-overdue
    cadence: { insights: 7d }
  `,
  'does not count an insight from the future': `
    cadence: { insights: 7d }
    insights: [{ date: 2026-11-30 }] # <- insight-overdue
  `,
  'waits for an insight whose date cannot be read': `
    cadence: { insights: 7d }
    insights: [{ date: 2026-01-01 }, { date: 2026-11-31 }]
  `,
  'leaves a cadence that cannot be read to the schema': `
    cadence: { insights: often }
    insights: [{ date: 2026-01-01 }]
  `,
});

describe('insight-overdue', () => {
  it('says since when', () => {
    assert.deepEqual(messagesOf('insight-overdue', NOTEBOOK, '2026-12-01'), [
      'The last insight is of 2026-11-08, the next was due by 2026-11-22: note one down here.',
    ]);
  });
});
