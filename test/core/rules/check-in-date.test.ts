import assert from 'node:assert/strict';
import { describeRule, messagesOf, placesOf } from './support.ts';

const SAMPLE = `
  kpis:
    - id: a
      start: 2026-10-01
      checkIns:
        - { date: 2026-09-30, value: 1 } # <- check-in-date
        - { date: 2026-10-01, value: 2 }
        - { date: 2026-11-22, value: 3 }
        - { date: 2026-11-23, value: 4 } # <- check-in-date
`;

describeRule('check-in-date', {
  'reports a check-in from before the start and from after today': SAMPLE,
  'moves with the day': { today: '2026-11-23', yaml: SAMPLE.replace('4 } # <- check-in-date', '4 }') },
  'looks at a start that is written, not at one that follows from a quarter': `
    kpis:
      - { id: a, checkIns: [{ date: 2026-09-30, value: 1 }] }
    initiatives:
      - { id: fast-auth, quarter: 2026-Q4, status: active, kpis: [a] }
  `,
  'says nothing about check-ins without a date that can be read': `
    kpis:
      - { id: a, start: 2026-10-01, checkIns: [{ value: 1 }, { date: 2026-02-30, value: 1 }] }
      - { id: b }
  `,
});

describe('check-in-date', () => {
  it('stands on the date', () => {
    assert.deepEqual(placesOf('check-in-date', SAMPLE), ['date', 'date']);
  });

  it('says which of the two it is', () => {
    assert.deepEqual(messagesOf('check-in-date', SAMPLE), [
      '2026-09-30 is before the start of this KPI (2026-10-01): correct one of the two.',
      '2026-11-23 is in the future, today is 2026-11-22: correct the date, or move the value to "plan".',
    ]);
  });
});
