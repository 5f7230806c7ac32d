import assert from 'node:assert/strict';
import { describeRule, messagesOf } from './support.ts';

/** A KPI on one line, with check-ins on the first days of the months up to November. */
function kpi(id: string, goal: string, ...values: readonly (number | boolean)[]): string {
  const checkIns = values.map((value, index) => `{ date: 2026-${String(12 - values.length + index).padStart(2, '0')}-01, value: ${value} }`);
  return `{ id: ${id}, ${goal}, checkIns: [${checkIns.join(', ')}] }`;
}

const DOWN = 'direction: decrease, baseline: 14, target: 4';
const UP = 'direction: increase, baseline: 0, target: 100';

describeRule('kpi-wrong-way', {
  'reports two steps running away from the target': `
    kpis:
      - ${kpi('a', DOWN, 12.8, 13.6, 14.9)} # <- kpi-wrong-way
      - ${kpi('b', UP, 10, 9, 8)} # <- kpi-wrong-way
  `,
  'looks at the last three check-ins only': `
    kpis:
      - ${kpi('a', UP, 30, 20, 10, 20)}
      - ${kpi('b', UP, 90, 30, 20, 10)} # <- kpi-wrong-way
  `,
  'is silent about one step, about standing still, and about two check-ins': `
    kpis:
      - ${kpi('a', UP, 10, 12, 11)}
      - ${kpi('b', UP, 10, 10, 9)}
      - ${kpi('c', UP, 10, 9, 9)}
      - ${kpi('d', UP, 10, 9)}
  `,
  'is silent while the target is met': `
    kpis:
      - ${kpi('a', UP, 130, 120, 110)}
      - ${kpi('b', UP, 120, 110, 99)}
      - ${kpi('c', UP, 110, 99, 98)} # <- kpi-wrong-way
  `,
  'is about KPIs to increase or decrease only': `
    kpis:
      - ${kpi('a', 'direction: maintain-above, target: 100', 99, 98, 97)}
      - ${kpi('b', 'direction: milestone', true, false, false)}
  `,
  'leaves a KPI in peace that only closed items use': `
    kpis:
      - ${kpi('a', UP, 10, 9, 8)}
      - ${kpi('b', UP, 10, 9, 8)} # <- kpi-wrong-way
    initiatives:
      - { id: over, status: done, kpis: [a, b] }
      - { id: going, status: active, kpis: [b] }
  `,
  'says nothing where the target is missing': `
    kpis:
      - ${kpi('a', 'direction: increase, baseline: 5', 10, 9, 8)}
  `,
});

describe('kpi-wrong-way', () => {
  it('shows the course', () => {
    assert.match(messagesOf('kpi-wrong-way', `kpis:\n  - ${kpi('a', DOWN, 12.8, 13.6, 14.9)}`)[0] ?? '', /target 4: 12\.8 → 13\.6 → 14\.9 since 2026-09-01/);
  });

  it('counts check-ins by date, not by line', () => {
    const checkIns = '[{ date: 2026-11-01, value: 8 }, { date: 2026-10-01, value: 9 }, { date: 2026-09-01, value: 10 }]';
    assert.equal(messagesOf('kpi-wrong-way', `kpis:\n  - { id: a, ${UP}, checkIns: ${checkIns} }`).length, 1);
  });
});
