import assert from 'node:assert/strict';
import { describeRule, fixesOf, messagesOf } from './support.ts';

describeRule('baseline-equals-target', {
  'reports a target where the KPI began': `
    kpis:
      - id: a
        direction: increase
        baseline: 99.9
        target: 99.9 # <- baseline-equals-target
      - { id: b, direction: decrease, baseline: 0, target: 0 } # <- baseline-equals-target
  `,
  'takes numbers as equal that differ by less than arithmetic loses': `
    kpis:
      - { id: a, direction: increase, baseline: 0.3, target: 0.30000000000000004 } # <- baseline-equals-target
  `,
  'is silent where there is a way to go': `
    kpis:
      - { id: a, direction: increase, baseline: 99.9, target: 99.91 }
  `,
  'is silent about what is only kept': `
    kpis:
      - { id: a, direction: maintain-above, baseline: 99.9, target: 99.9 }
      - { id: b, direction: maintain-below, baseline: 5, target: 5 }
      - { id: c, direction: milestone, baseline: 1, target: 1 }
  `,
  'is silent about KPIs of which a part is missing': `
    kpis:
      - { id: a, direction: increase, target: 2 }
      - { id: b, direction: increase, baseline: 2 }
      - { baseline: 2, target: 2 }
  `,
  'is silent where both are no percentage, which is a flaw of its own': `
    kpis:
      - { id: a, unit: percent, direction: increase, baseline: 120, target: 120 }
  `,
});

describe('baseline-equals-target', () => {
  const text = 'kpis:\n  - { id: uptime, direction: increase, baseline: 99.9, target: 99.9 }';

  it('proposes to maintain the value', () => {
    assert.deepEqual(messagesOf('baseline-equals-target', text), [
      'The target 99.9 is where the KPI began: move it, or use the direction maintain-above to keep the value.',
    ]);
  });

  it('is mended by doing so', () => {
    assert.deepEqual(fixesOf('baseline-equals-target', text), {
      'Change the direction to maintain-above': text.replace('increase', 'maintain-above'),
    });
  });
});
