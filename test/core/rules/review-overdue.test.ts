import assert from 'node:assert/strict';
import { describeRule, messagesOf } from './support.ts';

const REVIEWS = 'reviews: [{ date: 2026-10-22 }, { date: 2026-09-22 }]';

describeRule('review-overdue', {
  'takes no review at all for overdue, on the first key of the document': `
    title: A vision # <- review-overdue
  `,
  'takes an empty section for no review': `
    title: A vision
    reviews: [] # <- review-overdue
  `,
  'is silent for a month after the newest, wherever it stands': { today: '2026-11-22', yaml: REVIEWS },
  'finds that it is overdue the day after, without grace': { today: '2026-11-23', yaml: `${REVIEWS} # <- review-overdue` },
  'waits for the last day of a shorter month': { today: '2027-02-28', yaml: 'reviews: [{ date: 2027-01-31 }]' },
  'does not wait longer': { today: '2027-03-01', yaml: 'reviews: [{ date: 2027-01-31 }] # <- review-overdue' },
  'follows the cadence in weeks': {
    today: '2026-11-06',
    yaml: `
      cadence: { review: 2w }
      ${REVIEWS} # <- review-overdue
    `,
  },
  'follows the cadence in quarters': {
    today: '2027-01-22',
    yaml: `
      cadence: { review: 1Q }
      ${REVIEWS}
    `,
  },
  'survives a cadence of thousands of years': {
    today: '9999-12-31',
    yaml: `
      cadence: { review: 9999Q }
      reviews: [{ date: 9999-01-01 }]
    `,
  },
  'does not count a review that has not taken place': `
    reviews: [{ date: 2026-10-01 }, { date: 2026-11-30 }] # <- review-overdue
  `,
  'waits for a cadence that cannot be read': `
    cadence: { review: monthly }
    reviews: [{ date: 2026-01-01 }]
  `,
  'waits for a review whose date cannot be read': 'reviews: [{ date: 2026-10-01 }, { date: 2026-11-31 }]',
});

describe('review-overdue', () => {
  it('says since when', () => {
    assert.deepEqual(messagesOf('review-overdue', REVIEWS, '2026-12-01'), [
      'The last review was on 2026-10-22, the next was due by 2026-11-22: hold it and note it here.',
    ]);
  });
});
