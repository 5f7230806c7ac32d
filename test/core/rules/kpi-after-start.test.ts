import assert from 'node:assert/strict';
import { describeRule, messagesOf } from './support.ts';

describeRule('kpi-after-start', {
  'reports an active initiative whose KPI was measured too late or never': `
    kpis:
      - { id: late, checkIns: [{ date: 2026-10-06, value: 1 }] }
      - { id: never }
    initiatives:
      - { id: fast-auth, status: active, started: 2026-10-05, kpis: [late] } # <- kpi-after-start
      - { id: vault, status: active, started: 2026-10-05, kpis: [never] } # <- kpi-after-start
  `,
  'accepts a check-in of the very day': `
    kpis:
      - { id: a, checkIns: [{ date: 2026-11-15, value: 2 }, { date: 2026-10-05, value: 1 }] }
    initiatives:
      - { id: fast-auth, status: active, started: 2026-10-05, kpis: [a] }
  `,
  'starts an initiative with its quarter where nothing else is written': `
    settings: { fiscalYearStart: 4 }
    kpis:
      - { id: a, checkIns: [{ date: 2026-10-01, value: 1 }] }
      - { id: b, checkIns: [{ date: 2026-10-02, value: 1 }] }
    initiatives:
      - { id: fast-auth, quarter: 2026-Q3, status: active, kpis: [a] }
      - { id: vault, quarter: 2026-Q3, status: active, kpis: [b] } # <- kpi-after-start
  `,
  'asks active initiatives only, and leaves out KPIs of weight 0': `
    kpis:
      - { id: never }
    initiatives:
      - { id: planned, status: planned, started: 2026-10-05, kpis: [never] }
      - { id: paused, status: paused, started: 2026-10-05, kpis: [never] }
      - { id: done, status: done, started: 2026-10-05, kpis: [never] }
      - { id: active, status: active, started: 2026-10-05, kpis: [{ kpi: never, weight: 0 }] }
  `,
  'says nothing where the start cannot be read, or the KPI is unknown': `
    kpis:
      - { id: never }
    initiatives:
      - { id: a, status: active, kpis: [never] }
      - { id: b, status: active, quarter: 2026-Q4, started: autumn, kpis: [never] }
      - { id: c, status: active, quarter: soon, kpis: [never] }
      - { id: d, status: active, quarter: 2026-Q4, kpis: [nobody, { weight: 1 }] }
  `,
});

describe('kpi-after-start', () => {
  it('names all such KPIs in one finding', () => {
    const text = 'kpis: [{ id: a }, { id: b }]\ninitiatives:\n  - { id: fast-auth, status: active, started: 2026-10-05, kpis: [a, b, a] }';
    assert.deepEqual(messagesOf('kpi-after-start', text), [
      'a and b have no check-in from before this initiative started (2026-10-05): add one with the value from then.',
    ]);
  });
});
