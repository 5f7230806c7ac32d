import assert from 'node:assert/strict';
import { describeRule, fixesOf, textOf } from './support.ts';

const BRIEFING = `
  landscape:
    summary: Checkout is where payments are won.
    updated: 2026-08-22 # 92 days before 2026-11-22
`;

describeRule('landscape-old', {
  'is silent for 92 days': { today: '2026-11-22', yaml: BRIEFING },
  'finds a briefing of 93 days ago, on its date': {
    today: '2026-11-23',
    yaml: `
      landscape:
        summary: Checkout is where payments are won.
        updated: 2026-08-22 # <- landscape-old
    `,
  },
  'counts the day of February that only leap years have': {
    today: '2028-03-02',
    yaml: `
      landscape:
        updated: 2027-11-30 # <- landscape-old
    `,
  },
  'is silent about a date in the future': { today: '2026-08-01', yaml: BRIEFING },
  'is silent without a date': 'landscape: { summary: Checkout is where payments are won. }',
  'gives no days of grace': {
    today: '2026-11-23',
    yaml: `
      settings: { graceDays: 30 }
      landscape:
        updated: 2026-08-22 # <- landscape-old
    `,
  },
});

describe('landscape-old', () => {
  it('offers to write the date of today', () => {
    const changed = textOf(BRIEFING).replace('2026-08-22', '2027-01-20');
    assert.deepEqual(fixesOf('landscape-old', BRIEFING, '2027-01-20'), { 'I went through it today': changed });
  });
});
