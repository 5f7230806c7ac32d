import assert from 'node:assert/strict';
import { describeRule, messagesOf } from './support.ts';

describeRule('kpi-stale', {
  'reports a check-in that is older than a period and the days of grace': `
    kpis:
      - { id: a, checkIns: [{ date: 2026-10-14, value: 1 }] } # <- kpi-stale
      - { id: b, checkIns: [{ date: 2026-10-15, value: 1 }] }
      - { id: c, frequency: weekly, checkIns: [{ date: 2026-11-07, value: 1 }] } # <- kpi-stale
      - { id: d, frequency: weekly, checkIns: [{ date: 2026-11-08, value: 1 }] }
  `,
  'gives as many days of grace as the settings say': `
    settings: { graceDays: 0 }
    kpis:
      - { id: a, frequency: weekly, checkIns: [{ date: 2026-11-14, value: 1 }] } # <- kpi-stale
      - { id: b, frequency: weekly, checkIns: [{ date: 2026-11-15, value: 1 }] }
  `,
  'is silent without any check-in, and after the due date': `
    kpis:
      - { id: a }
      - { id: b, due: 2026-09-30, checkIns: [{ date: 2026-07-01, value: 1 }] }
  `,
  'leaves a KPI in peace that only closed items use': `
    kpis:
      - { id: a, checkIns: [{ date: 2026-07-01, value: 1 }] }
    objectives:
      - { id: in-store, status: dropped, kpis: [a] }
  `,
  'asks once where an id is used twice': `
    kpis:
      - { id: a, checkIns: [{ date: 2026-07-01, value: 1 }] } # <- kpi-stale
      - { id: a, checkIns: [{ date: 2026-06-01, value: 1 }] }
      - { checkIns: [{ date: 2026-06-01, value: 1 }] }
  `,
});

describe('kpi-stale', () => {
  it('says how old the number is and how often it is wanted', () => {
    assert.deepEqual(messagesOf('kpi-stale', 'kpis:\n  - { id: a, frequency: weekly, checkIns: [{ date: 2026-09-30, value: 1 }] }'), [
      'This KPI was last measured on 2026-09-30, 53 days ago, and it is due every week: add a check-in.',
    ]);
  });
});
