import assert from 'node:assert/strict';
import { describeRule, fixesOf, messagesOf } from './support.ts';

const OPEN = `
  initiatives:
    - { id: a, quarter: 2026-Q3, status: active } # <- quarter-over
    - { id: b, quarter: 2026-Q3, status: paused } # <- quarter-over
    - { id: c, quarter: 2026-Q3, status: planned } # <- quarter-over
    - { id: d, quarter: 2025-Q4, status: proposed } # <- quarter-over
`;

describeRule('quarter-over', {
  'reports every open initiative of a quarter that has ended': OPEN,
  'begins on the day after the quarter': { today: '2026-10-01', yaml: OPEN },
  'is silent on the last day of the quarter': {
    today: '2026-09-30',
    yaml: `
      initiatives:
        - { id: a, quarter: 2026-Q3, status: active }
    `,
  },
  'is silent about this quarter and later ones, and about what is closed': `
    initiatives:
      - { id: a, quarter: 2026-Q4, status: active }
      - { id: b, quarter: 2027-Q1, status: planned }
      - { id: c, quarter: 2026-Q1, status: done }
      - { id: d, quarter: 2026-Q1, status: cancelled }
  `,
  'follows the fiscal year': `
    settings: { fiscalYearStart: 4 }
    initiatives:
      - { id: a, quarter: 2026-Q3, status: active }
      - { id: b, quarter: 2026-Q2, status: active } # <- quarter-over
  `,
  'says nothing about half-written initiatives': `
    initiatives:
      - { id: a, status: active }
      - { id: b, quarter: 2026-Q1 }
      - { id: c, quarter: last, status: active }
  `,
});

describe('quarter-over', () => {
  const text = 'initiatives:\n  - { id: ledger, quarter: 2026-Q3, status: paused }';

  it('says what can be done', () => {
    assert.deepEqual(messagesOf('quarter-over', text), [
      '2026-Q3 has ended, and this initiative is still paused: set it to done or cancelled, or move it to 2026-Q4 or later.',
    ]);
  });

  it('is mended by moving it to this quarter', () => {
    assert.deepEqual(fixesOf('quarter-over', text), { 'Move it to 2026-Q4': text.replace('2026-Q3', '2026-Q4') });
  });
});
