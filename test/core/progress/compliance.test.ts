import assert from 'node:assert/strict';
import type { Kpi } from '../../../src/core/model/vision.ts';
import { complianceOf } from '../../../src/core/progress/compliance.ts';
import { checkIns, goal, on } from './samples.ts';

function compliance(changes: Kpi, today = 50): [met: number, periods: number] | null {
  const sample: Kpi = { direction: 'maintain-above', target: 95, frequency: 'weekly', ...changes };
  const found = complianceOf(goal(today, sample));
  return found && [found.met, found.periods];
}

describe('The compliance of a maintained KPI', () => {
  const cases: [what: string, kpi: Kpi, expected: [met: number, periods: number] | null][] = [
    ['counts the periods from start to the newest check-in', { checkIns: checkIns([3, 96], [10, 90], [17, 99]) }, [2, 3]],
    ['begins with the first period, which holds the start', { checkIns: checkIns([0, 96]) }, [1, 1]],
    ['has the last day of a period in it', { checkIns: checkIns([6, 96]) }, [1, 1]],
    ['begins the second period on its first day', { checkIns: checkIns([7, 96]) }, [1, 2]],
    ['counts a period without a check-in as not met', { checkIns: checkIns([3, 96], [17, 96]) }, [2, 3]],
    ['judges a period by its last check-in', { checkIns: checkIns([1, 90], [5, 96], [8, 90], [12, 96], [15, 96], [16, 90]) }, [2, 3]],
    ['counts limits as met', { checkIns: checkIns([3, 95]) }, [1, 1]],
    ['leaves out check-ins from before the start', { checkIns: checkIns([-3, 90], [3, 96]) }, [1, 1]],
    ['leaves out check-ins after due', { due: on(10), checkIns: checkIns([3, 96], [10, 96], [11, 90]) }, [2, 2]],
    ['ends at the newest check-in up to due', { due: on(40), checkIns: checkIns([3, 96], [45, 90]) }, [1, 1]],
    ['leaves out check-ins of tomorrow', { checkIns: checkIns([3, 96], [51, 90]) }, [1, 1]],
    ['begins with the first check-in where there is no start', { start: undefined, checkIns: checkIns([30, 96], [40, 90]) }, [1, 2]],
    ['has no end where there is no due', { due: undefined, checkIns: checkIns([3, 96], [45, 90]) }, [1, 7]],
    ['counts days for a daily KPI', { frequency: 'daily', checkIns: checkIns([0, 96], [2, 96]) }, [2, 3]],
    ['counts 31 days for a monthly KPI', { frequency: 'monthly', checkIns: checkIns([30, 90], [31, 96]) }, [1, 2]],
    ['counts 31 days where no frequency is written', { frequency: undefined, checkIns: checkIns([30, 90], [31, 96]) }, [1, 2]],
    ['counts a band', { direction: 'maintain-between', target: { min: 1, max: 2 }, checkIns: checkIns([0, 1], [7, 3]) }, [1, 2]],
    ['is unknown without a check-in', {}, null],
    ['is unknown without a check-in and a start', { start: undefined }, null],
    ['is unknown without one between start and due', { due: on(10), checkIns: checkIns([-1, 96], [11, 96]) }, null],
    ['is unknown where due comes before start', { due: on(-10), checkIns: checkIns([-20, 96], [5, 96]) }, null],
    ['is unknown without a target', { target: undefined, checkIns: checkIns([3, 96]) }, null],
  ];
  for (const [what, changes, expected] of cases) {
    it(what, () => assert.deepEqual(compliance(changes), expected));
  }

  it('counts 92 days for a quarterly KPI', () => {
    assert.deepEqual(compliance({ frequency: 'quarterly', checkIns: checkIns([91, 90], [92, 96]) }, 95), [1, 2]);
  });

  it('is the share of periods met', () => {
    const sample: Kpi = { direction: 'maintain-above', target: 95, frequency: 'weekly', checkIns: checkIns([3, 96], [24, 96]) };
    assert.deepEqual(complianceOf(goal(50, sample)), { met: 2, periods: 4, ratio: 0.5 });
  });
});
