import assert from 'node:assert/strict';
import type { Kpi } from '../../../src/core/model/vision.ts';
import { conditionState } from '../../../src/core/progress/condition-state.ts';
import { numbersOfKpis } from '../../../src/core/progress/kpi-numbers.ts';
import { settingsOf } from '../../../src/core/progress/settings.ts';
import { checkIns, dayNumber, dayOn, kpi } from './samples.ts';

function judged(text: string, changes: Kpi, today = 50) {
  return conditionState(text, numbersOfKpis({ kpis: [kpi(changes)] }, dayOn(today), settingsOf(undefined)));
}

describe('A condition', () => {
  const cases: [condition: string, value: number, holds: boolean][] = [
    ['sample >= 5', 5, true],
    ['sample >= 5', 5 - 5e-10, true],
    ['sample >= 5', 5 - 2e-9, false],
    ['sample > 5', 5, false],
    ['sample > 5', 5 + 5e-10, false],
    ['sample > 5', 5 + 2e-9, true],
    ['sample <= 5', 5, true],
    ['sample <= 5', 5 + 5e-10, true],
    ['sample <= 5', 5 + 2e-9, false],
    ['sample < 5', 5, false],
    ['sample < 5', 5 - 5e-10, false],
    ['sample < 5', 5 - 2e-9, true],
    ['sample>=5 by 2020-01-01', 6, true],
    ['sample >= -5', -6, false],
  ];
  for (const [condition, value, holds] of cases) {
    it(`${condition} ${holds ? 'holds' : 'does not hold'} at ${value}`, () => {
      assert.equal(judged(condition, { checkIns: checkIns([10, value]) }).holds, holds);
    });
  }

  it('is judged by the newest check-in of today', () => {
    const falling = { checkIns: checkIns([51, 9], [20, 1], [10, 9]) };
    assert.deepEqual([judged('sample > 5', falling).holds, judged('sample > 5', falling, 51).holds], [false, true]);
  });

  it('does not hold without a check-in', () => {
    const { holds, measured, heldSince } = judged('sample < 5', { checkIns: checkIns([51, 1]) });
    assert.deepEqual([holds, measured, heldSince], [false, false, null]);
  });

  const runs: [what: string, values: [day: number, value: number][], since: number | null][] = [
    ['the only check-in', [[10, 9]], 10],
    ['the first check-in where it always held', [[10, 9], [20, 9], [30, 9]], 10],
    ['the first check-in of the unbroken run', [[10, 9], [20, 1], [30, 9], [40, 8]], 30],
    ['the first of the run in the order of days', [[40, 8], [30, 9], [20, 1], [10, 9]], 30],
    ['no day where it does not hold now', [[10, 9], [20, 1]], null],
  ];
  for (const [what, values, since] of runs) {
    it(`holds since ${what}`, () => {
      assert.equal(dayNumber(judged('sample > 5', { checkIns: checkIns(...values) }).heldSince), since);
    });
  }

  const unjudged: [what: string, text: string, kpi: Kpi][] = [
    ['that cannot be read', 'sample is good', { checkIns: checkIns([10, 9]) }],
    ['about an unknown KPI', 'other < 5', { checkIns: checkIns([10, 1]) }],
    ['about a name that is built in', 'constructor < 5', { checkIns: checkIns([10, 1]) }],
    ['about a milestone', 'sample > 0', { direction: 'milestone', checkIns: checkIns([10, true]) }],
  ];
  for (const [what, text, changes] of unjudged) {
    it(`${what} is not judged`, () => {
      const { holds, measured, heldSince, kpi: about } = judged(text, changes);
      assert.deepEqual([holds, measured, heldSince, about], [false, false, null, null]);
    });
  }

  it('keeps what it says', () => {
    const { text, condition } = judged('other < 5 by 2027-03-31', {});
    assert.deepEqual([text, condition?.kpi, condition?.by], ['other < 5 by 2027-03-31', 'other', '2027-03-31']);
    assert.equal(judged('?', {}).condition, null);
  });
});
