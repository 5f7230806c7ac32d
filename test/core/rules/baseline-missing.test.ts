import assert from 'node:assert/strict';
import { describeRule, fixesOf } from './support.ts';

describeRule('baseline-missing', {
  'reports a KPI of an active initiative without baseline': `
    kpis:
      - { id: a, direction: increase, target: 5 } # <- baseline-missing
      - { id: b, direction: maintain-below, target: 5 } # <- baseline-missing
    initiatives:
      - { id: fast-auth, status: active, kpis: [a, { kpi: b }] }
  `,
  'stands on the key where it is written without a value': `
    kpis:
      - id: a
        direction: increase
        baseline: # <- baseline-missing
    initiatives:
      - { id: fast-auth, status: active, kpis: [a] }
  `,
  'is silent where there is one, even 0': `
    kpis:
      - { id: a, direction: increase, baseline: 0 }
    initiatives:
      - { id: fast-auth, status: active, kpis: [a] }
  `,
  'asks no milestone for one': `
    kpis:
      - { id: a, direction: milestone }
    initiatives:
      - { id: fast-auth, status: active, kpis: [a] }
  `,
  'asks nothing for work that is not under way, and nothing for a KPI of weight 0': `
    kpis:
      - { id: a, direction: increase }
      - { id: b, direction: increase }
    objectives:
      - { id: grow, kpis: [a] }
    initiatives:
      - { id: later, status: planned, kpis: [a] }
      - { id: waiting, status: paused, kpis: [a] }
      - { id: over, status: done, kpis: [a] }
      - { id: fast-auth, status: active, kpis: [{ kpi: b, weight: 0 }] }
  `,
  'leaves a baseline that cannot be read, or is misspelt, to its own finding': `
    kpis:
      - { id: a, direction: increase, baseline: low }
      - { id: b, direction: increase, basline: 5 }
    initiatives:
      - { id: fast-auth, status: active, kpis: [a, b] }
  `,
  'says nothing about half-written items': `
    kpis:
      - { id: a }
      - { direction: increase }
    initiatives:
      - { status: active, kpis: [a, { weight: 2 }, nobody] }
  `,
});

describe('baseline-missing', () => {
  const initiative = 'initiatives:\n  - { id: fast-auth, status: active, kpis: [a] }';

  it('is mended by the last check-in from before the start', () => {
    const text = `kpis:
  - id: a
    direction: increase
    target: 5
    start: 2026-10-01
    checkIns: [{ date: 2026-11-01, value: 4 }, { date: 2026-10-01, value: 3 }, { date: 2026-09-01, value: 2 }]
${initiative}`;
    assert.deepEqual(fixesOf('baseline-missing', text), {
      'Take the check-in of 2026-10-01 (3) as baseline': text.replace('    target: 5\n', '    baseline: 3\n    target: 5\n'),
    });
  });

  it('has no fix where nobody measured in time', () => {
    const text = `kpis:\n  - { id: a, direction: increase, start: 2026-10-01, checkIns: [{ date: 2026-11-01, value: 4 }] }\n${initiative}`;
    assert.deepEqual(fixesOf('baseline-missing', text), {});
  });
});
