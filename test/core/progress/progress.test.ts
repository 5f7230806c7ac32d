import assert from 'node:assert/strict';
import type { Kpi } from '../../../src/core/model/vision.ts';
import { progressOf } from '../../../src/core/progress/progress.ts';
import { checkIns, goal } from './samples.ts';

function progress(changes: Kpi, ...values: (number | boolean)[]): number | null {
  return progressOf(goal(50, { checkIns: checkIns(...values.map((value, index) => [index, value] as const)), ...changes }));
}

describe('The progress of a KPI', () => {
  const rising: Kpi = { direction: 'increase', baseline: 60, target: 80 };
  const falling: Kpi = { direction: 'decrease', baseline: 820, target: 400 };
  const cases: [what: string, kpi: Kpi, values: (number | boolean)[], progress: number | null][] = [
    ['is 0 at the baseline', rising, [60], 0],
    ['is the share of the way to the target', rising, [65], 0.25],
    ['is 1 at the target', rising, [80], 1],
    ['is more than 1 beyond the target', rising, [90], 1.5],
    ['is less than 0 below the baseline', rising, [50], -0.5],
    ['counts downwards for a decrease', falling, [610], 0.5],
    ['is more than 1 below the target of a decrease', falling, [190], 1.5],
    ['is less than 0 above the baseline of a decrease', falling, [1030], -0.5],
    ['may lead to 0', { direction: 'decrease', baseline: 8, target: 0 }, [2], 0.75],
    ['may lead through 0', { direction: 'increase', baseline: -10, target: 10 }, [0], 0.5],
    ['is that of the newest check-in', rising, [70, 75, 65], 0.25],
    ['is 1 where target and baseline are equal and met', { ...rising, target: 60 }, [60], 1],
    ['is 1 where target and baseline are equal and surpassed', { ...rising, target: 60 }, [61], 1],
    ['is 0 where target and baseline are equal and not met', { ...rising, target: 60 }, [59], 0],
    ['is 0 where target and baseline of a decrease are equal and not met', { ...falling, target: 820 }, [821], 0],
    ['is 1 where target and baseline of a decrease are equal and met', { ...falling, target: 820 }, [819], 1],
    ['takes target and baseline within 1e-9 as equal', { ...rising, target: 60 + 5e-10 }, [60], 1],
    ['takes target and baseline further apart as different', { ...rising, target: 60 + 1e-8 }, [60], 0],
    ['follows the formula where the target contradicts the direction', { ...rising, target: 40 }, [45], 0.75],
    ['is unknown without a check-in', rising, [], null],
    ['is unknown without a baseline', { direction: 'increase', target: 80 }, [70], null],
    ['is unknown without a target', { direction: 'increase', baseline: 60 }, [70], null],
    ['is unknown with a target of another type', { ...rising, target: { min: 1, max: 2 } }, [70], null],
    ['is unknown without a direction', { baseline: 60, target: 80 }, [70], null],
    ['is unknown where numbers overflow', { ...rising, baseline: -1.7e308, target: 1.7e308 }, [1.7e308], null],
    ['is 1 for a milestone that is reached', { direction: 'milestone' }, [false, true], 1],
    ['is 0 for a milestone that is not', { direction: 'milestone' }, [false], 0],
    ['does not mind baseline and target of a milestone', { direction: 'milestone', baseline: 5, target: 9 }, [true], 1],
    ['is unknown for a milestone without a check-in', { direction: 'milestone' }, [], null],
    ['is none for maintain-above', { direction: 'maintain-above', baseline: 60, target: 80 }, [70], null],
    ['is none for maintain-below', { direction: 'maintain-below', baseline: 60, target: 80 }, [70], null],
    ['is none for maintain-between', { direction: 'maintain-between', baseline: 0, target: { min: 1, max: 2 } }, [1], null],
  ];
  for (const [what, changes, values, expected] of cases) {
    it(`${what}: ${expected}`, () => {
      const blank: Kpi = { direction: undefined, baseline: undefined, target: undefined };
      assert.equal(progress({ ...blank, ...changes }, ...values), expected);
    });
  }
});
