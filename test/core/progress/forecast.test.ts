import assert from 'node:assert/strict';
import type { Kpi } from '../../../src/core/model/vision.ts';
import { LAST_DAY } from '../../../src/core/progress/day.ts';
import { forecastOn } from '../../../src/core/progress/forecast.ts';
import { checkIns, dayNumber, dayOn, goal, on } from './samples.ts';

/** Verdict, value on the due day, and the day of the hit, of which the sample is due on day 100. */
type Expected = [verdict: string, value: number, hit: number | null] | null;

function forecast(changes: Kpi, today = 50): Expected {
  const found = forecastOn(dayOn(today), goal(today, changes));
  return found && [found.verdict, Math.round(found.value * 1e6) / 1e6, dayNumber(found.hit)];
}

type Points = readonly (readonly [day: number, value: number])[];

function measured(...points: Points): Kpi {
  return { checkIns: checkIns(...points) };
}

function table(cases: readonly [what: string, kpi: Kpi, expected: Expected][]): void {
  for (const [what, changes, expected] of cases) it(what, () => assert.deepEqual(forecast(changes), expected));
}

describe('The forecast of a KPI', () => {
  const LAST = LAST_DAY - dayOn(0);
  const falling: Kpi = { direction: 'decrease', baseline: 100, target: 0 };
  table([
    ['draws the trend on to due', measured([50, 50]), ['will-hit', 100, 100]],
    ['draws it on from the newest check-in', measured([20, 40], [40, 50]), ['will-hit', 125, 80]],
    ['fits the trend to the baseline and all check-ins since', measured([10, 30], [20, 20], [30, 30]), ['may-miss', 86, 118]],
    ['does not mind the order of the check-ins', measured([40, 50], [20, 40]), ['will-hit', 125, 80]],
    ['leaves out check-ins from before the start', measured([-20, 90], [50, 50]), ['will-hit', 100, 100]],
    ['counts a check-in of the start day beside the baseline', measured([0, 20], [40, 50]), ['will-hit', 110, 90]],
    ['leaves out check-ins of tomorrow', measured([50, 50], [51, 0]), ['will-hit', 100, 100]],
    ['hits on the first day on which the line has reached the target', measured([45, 55]), ['will-hit', 122.222222, 82]],
    ['may hit late', measured([50, 40]), ['may-miss', 80, 125]],
    ['may miss from .7 on', measured([50, 35]), ['may-miss', 70, 143]],
    ['will miss below', measured([50, 34.9999999]), ['will-miss', 70, 143]],
    ['will hit within 1e-9', measured([50, 50 - 1e-8]), ['will-hit', 100, 100]],
    ['may miss within 1e-9', measured([50, 35 - 1e-8]), ['may-miss', 70, 143]],
    ['will not hit where nothing moves', measured([50, 0]), ['will-miss', 0, null]],
    ['will not hit where it moves away', measured([50, -10]), ['will-miss', -20, null]],
    ['has no hit once the target is met', measured([50, 100]), ['will-hit', 200, null]],
    ['has no hit once the target is met within 1e-9 of the way', { target: 1e6, ...measured([50, 1e6 - 1e-4]) }, ['will-hit', 1_999_999.9998, null]],
    ['has no hit once the target is overshot and the value falls back', measured([10, 400], [40, 110]), ['will-hit', 103.076923, null]],
    ['has no hit after the year 9999', measured([50, 0.0001]), ['will-miss', 0.0002, null]],
    ['may hit on the last day of the year 9999', { target: LAST, ...measured([50, 50]) }, ['will-miss', 100, LAST]],
    ['has no hit the day after', { target: LAST + 1, ...measured([50, 50]) }, ['will-miss', 100, null]],
    ['follows the trend where no point of a plan can be read', { plan: [{ value: 3 }, { date: on(50) }], ...measured([50, 50]) }, ['will-hit', 100, 100]],
    ['goes down for a decrease', { ...falling, ...measured([50, 50]) }, ['will-hit', 0, 100]],
    ['misses a decrease that rises', { ...falling, ...measured([50, 110]) }, ['will-miss', 120, null]],
    ['asks for the target where it is the baseline', { target: 0, ...measured([50, 5]) }, ['will-hit', 10, null]],
    ['misses a target that is the baseline where it moves away', { target: 0, ...measured([50, -5]) }, ['will-miss', -10, null]],
    ['needs 7 days from start to the newest check-in', measured([7, 7]), ['will-hit', 100, 100]],
    ['is none over fewer days', measured([6, 7]), null],
    ['is none without a check-in', {}, null],
    ['is none where the only check-ins are from before the start', measured([-20, 5]), null],
    ['is none without a baseline', { baseline: undefined, ...measured([50, 50]) }, null],
    ['is none without a target', { target: undefined, ...measured([50, 50]) }, null],
    ['is none without a start', { start: undefined, ...measured([50, 50]) }, null],
    ['is none without a due', { due: undefined, ...measured([50, 50]) }, null],
    ['is none where due comes before start', { start: on(20), due: on(10), ...measured([50, 50]) }, null],
    ['is none without a direction', { direction: undefined, ...measured([50, 50]) }, null],
    ['is none for a milestone', { direction: 'milestone', checkIns: checkIns([50, false]) }, null],
    ['is none for maintain-above', { direction: 'maintain-above', ...measured([50, 50]) }, null],
    ['is none for maintain-below', { direction: 'maintain-below', ...measured([50, 50]) }, null],
    ['is none for maintain-between', { direction: 'maintain-between', target: { min: 1, max: 2 }, ...measured([50, 2]) }, null],
    ['is none where numbers overflow', { target: 0, ...measured([10, 1.7e308], [40, 1.7e308]) }, null],
  ]);

  it('is there on the due day, and no longer after it', () => {
    assert.deepEqual(forecast(measured([50, 50]), 100), ['will-hit', 100, 100]);
    assert.equal(forecast(measured([50, 50]), 101), null);
  });

  it('is there for a check-in of the day before due, and none for one of the due day', () => {
    assert.deepEqual(forecast(measured([99, 99]), 99), ['will-hit', 100, 100]);
    assert.deepEqual(forecast(measured([99, 49.5]), 100), ['will-miss', 50, 200]);
    assert.equal(forecast(measured([100, 50]), 100), null);
  });
});

describe('The forecast of a KPI with a plan', () => {
  const plan = [{ date: on(50), value: 20 }];
  table([
    ['adds to the target what the newest check-in is ahead of the plan', { plan, ...measured([25, 15]) }, ['will-hit', 105, null]],
    ['takes from the target what it is behind', { plan, ...measured([50, 10]) }, ['may-miss', 90, null]],
    ['needs no span', { plan, ...measured([1, 0.4]) }, ['will-hit', 100, null]],
    ['is there for a check-in of the start day', { plan, ...measured([0, -40]) }, ['will-miss', 60, null]],
    ['goes down for a decrease', { plan, baseline: 40, target: 0, direction: 'decrease', ...measured([50, 30]) }, ['may-miss', 10, null]],
    ['is none for a check-in from before the start', { plan, ...measured([-1, 0]) }, null],
    ['is none without a baseline', { plan, baseline: undefined, ...measured([50, 50]) }, null],
    ['is none without a target', { plan, target: undefined, ...measured([50, 50]) }, null],
  ]);

  it('is none once due has passed', () => assert.equal(forecast({ plan, ...measured([50, 10]) }, 101), null));

  it('is none for a check-in of the due day', () => assert.equal(forecast({ plan, ...measured([100, 10]) }, 100), null));
});
