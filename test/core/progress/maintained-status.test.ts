import assert from 'node:assert/strict';
import type { Kpi } from '../../../src/core/model/vision.ts';
import { statusOn } from '../../../src/core/progress/kpi-status.ts';
import { settingsOf } from '../../../src/core/progress/settings.ts';
import { checkIns, dayOn, goal, on } from './samples.ts';

function status(changes: Kpi, values: readonly number[], today = 50): string {
  const measured = checkIns(...values.map((value, index) => [index * 10, value] as const));
  return statusOn(dayOn(today), goal(today, { baseline: undefined, checkIns: measured, ...changes }), settingsOf(undefined));
}

const above: Kpi = { direction: 'maintain-above', target: 95 };
const below: Kpi = { direction: 'maintain-below', target: 5 };
const between: Kpi = { direction: 'maintain-between', target: { min: 20, max: 30 } };

type Case = [what: string, kpi: Kpi, values: readonly number[], status: string];

function table(cases: readonly Case[]): void {
  for (const [what, changes, values, expected] of cases) {
    it(`is ${expected} ${what}`, () => assert.equal(status(changes, values), expected));
  }
}

describe('A maintained KPI with a critical limit', () => {
  const aboveCritical: Kpi = { ...above, critical: 90 };
  const belowCritical: Kpi = { ...below, critical: 8 };
  const betweenCritical: Kpi = { ...between, critical: { min: 10, max: 40 } };
  table([
    ['at the target it is to stay above', aboveCritical, [95], 'on-track'],
    ['at that target within 1e-9', aboveCritical, [95 - 5e-10], 'on-track'],
    ['below that target', aboveCritical, [95 - 5e-9], 'at-risk'],
    ['at the critical limit', aboveCritical, [90], 'at-risk'],
    ['below the critical limit', aboveCritical, [90 - 5e-9], 'off-track'],
    ['within the critical limit, however often', aboveCritical, [91, 91, 91], 'at-risk'],
    ['at the target it is to stay below', belowCritical, [5], 'on-track'],
    ['above that target', belowCritical, [5.1], 'at-risk'],
    ['at the upper critical limit', belowCritical, [8], 'at-risk'],
    ['above the upper critical limit', belowCritical, [8.1], 'off-track'],
    ['at the lower end of the target', betweenCritical, [20], 'on-track'],
    ['at the upper end of the target', betweenCritical, [30], 'on-track'],
    ['below the lower end', betweenCritical, [19.9], 'at-risk'],
    ['above the upper end', betweenCritical, [30.1], 'at-risk'],
    ['at the lower critical end', betweenCritical, [10], 'at-risk'],
    ['at the upper critical end', betweenCritical, [40], 'at-risk'],
    ['below the lower critical end', betweenCritical, [9.9], 'off-track'],
    ['above the upper critical end', betweenCritical, [40.1], 'off-track'],
    ['inside the target after two breaches', betweenCritical, [50, 50, 25], 'on-track'],
    ['inside a target that lies outside its critical limit', { ...above, critical: 99 }, [96], 'on-track'],
  ]);
});

describe('A maintained KPI without a critical limit', () => {
  table([
    ['inside its target', above, [96], 'on-track'],
    ['at the first breach', above, [96, 94], 'at-risk'],
    ['where its only check-in is a breach', above, [10], 'at-risk'],
    ['at the second breach in a row', above, [96, 94, 94], 'off-track'],
    ['at the third breach in a row', above, [94, 94, 94], 'off-track'],
    ['at a breach after one that was mended', above, [94, 96, 94], 'at-risk'],
    ['at the first breach of an upper limit', below, [4, 6], 'at-risk'],
    ['at the second breach of an upper limit', below, [6, 6], 'off-track'],
    ['at the first breach of a band', between, [25, 31], 'at-risk'],
    ['at two breaches of a band on different sides', between, [31, 19], 'off-track'],
    ['where its critical limit is of another type', { ...above, critical: { min: 1, max: 2 } }, [94, 94], 'off-track'],
    ['where its critical band lacks an end', { ...between, critical: { min: 1 } }, [31, 31], 'off-track'],
  ]);
});

describe('A maintained KPI whose target cannot be read', () => {
  table([
    ['for it is missing', { ...above, target: undefined }, [96], 'no-data'],
    ['for it lacks its upper end', { ...between, target: { min: 20 } }, [25], 'no-data'],
    ['for it lacks its lower end', { ...between, target: { max: 30 } }, [25], 'no-data'],
    ['for it is a number where a band is needed', { ...between, target: 25 }, [25], 'no-data'],
    ['for it is a band where a number is needed', { ...below, target: { min: 1, max: 2 } }, [1], 'no-data'],
  ]);

  it('is missed after due', () => assert.equal(status({ ...above, target: undefined }, [96], 101), 'missed'));
});

describe('A maintained KPI after its due day', () => {
  const tenWeeks: Kpi = { ...above, frequency: 'weekly', due: on(69) };
  const weeks = (met: number) => ({
    ...tenWeeks,
    checkIns: checkIns(...Array.from({ length: 10 }, (_, week) => [week * 7, week < met ? 96 : 90] as const)),
  });

  it('is still judged by its newest check-in on the due day', () => {
    assert.equal(status(weeks(10), [], 69), 'on-track');
  });
  it('is achieved where it was kept in .9 of the periods', () => assert.equal(status(weeks(9), [], 70), 'achieved'));
  it('is missed where it was kept in fewer', () => assert.equal(status(weeks(8), [], 70), 'missed'));
  it('is missed where no check-in is from before due', () => {
    assert.equal(status({ ...tenWeeks, checkIns: checkIns([70, 96]) }, [], 80), 'missed');
  });
  it('does not mind a breach after due', () => {
    const late = { ...weeks(10), checkIns: [...weeks(10).checkIns, ...checkIns([72, 0], [75, 0])] };
    assert.equal(status(late, [], 80), 'achieved');
  });
  it('is never over without a due', () => assert.equal(status({ ...above, due: undefined }, [96], 5000), 'on-track'));
});
