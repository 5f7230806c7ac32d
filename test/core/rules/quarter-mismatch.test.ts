import assert from 'node:assert/strict';
import { describeRule, fixesOf } from './support.ts';

describeRule('quarter-mismatch', {
  'reports an initiative that is active before its quarter': `
    initiatives:
      - { id: a, quarter: 2027-Q1, status: active } # <- quarter-mismatch
      - { id: b, quarter: 2028-Q3, status: active } # <- quarter-mismatch
  `,
  'is silent from the first day of the quarter': {
    today: '2027-01-01',
    yaml: `
      initiatives:
        - { id: a, quarter: 2027-Q1, status: active }
    `,
  },
  'is silent about what is not active': `
    initiatives:
      - { id: a, quarter: 2027-Q1, status: planned }
      - { id: b, quarter: 2027-Q1, status: paused }
      - { id: c, quarter: 2027-Q1, status: done }
      - { id: d, quarter: 2027-Q1 }
      - { id: e, status: active }
  `,
});

describe('quarter-mismatch', () => {
  it('is mended by moving it to this quarter', () => {
    const text = 'initiatives:\n  - { id: vault, quarter: 2027-Q1, status: active }';
    assert.deepEqual(fixesOf('quarter-mismatch', text), { 'Move it to 2026-Q4': text.replace('2027-Q1', '2026-Q4') });
  });
});
