import assert from 'node:assert/strict';
import type { Kpi, Settings } from '../../../src/core/model/vision.ts';
import { statusOn } from '../../../src/core/progress/kpi-status.ts';
import { settingsOf } from '../../../src/core/progress/settings.ts';
import { checkIns, dayOn, goal, on } from './samples.ts';

type Case = [what: string, kpi: Kpi, today: number, status: string];

function table(cases: readonly Case[], settings: Settings = {}): void {
  for (const [what, changes, today, status] of cases) {
    it(`${status} on day ${today}: ${what}`, () => {
      assert.equal(statusOn(dayOn(today), goal(today, changes), settingsOf(settings)), status);
    });
  }
}

/** A KPI whose newest check-in on day 0 says so much, on its way from 0 to 100. */
function at(value: number, changes: Kpi = {}): Kpi {
  return { checkIns: checkIns([0, value]), ...changes };
}

describe('A KPI that has not started is', () => {
  table([
    ['the day before its start', at(0), -1, 'not-started'],
    ['even if it is reached', { checkIns: checkIns([-5, 100]) }, -1, 'not-started'],
    ['even if it was due before', at(0, { due: on(-20) }), -10, 'not-started'],
    ['even if it is maintained and out of its limits', at(0, { direction: 'maintain-above' }), -1, 'not-started'],
    ['no longer on the day of its start', at(0), 0, 'on-track'],
  ]);
});

describe('A KPI without a check-in is', () => {
  const weekly: Kpi = { frequency: 'weekly' };
  table([
    ['on its first day', {}, 0, 'not-started'],
    ['until a month and the grace have passed', {}, 38, 'not-started'],
    ['the day after', {}, 39, 'no-data'],
    ['until a day and the grace have passed', { frequency: 'daily' }, 8, 'not-started'],
    ['the day after that', { frequency: 'daily' }, 9, 'no-data'],
    ['until a week and the grace have passed', weekly, 14, 'not-started'],
    ['the day after that', weekly, 15, 'no-data'],
    ['until a quarter and the grace have passed', { frequency: 'quarterly' }, 99, 'not-started'],
    ['the day after that', { frequency: 'quarterly' }, 100, 'no-data'],
    ['still on its due day', {}, 100, 'no-data'],
    ['after its due day', {}, 101, 'missed'],
    ['after its due day, though it has just started', { due: on(3) }, 4, 'missed'],
    ['with a check-in of tomorrow only', { checkIns: checkIns([51, 90]) }, 50, 'no-data'],
    ['maintained', { direction: 'maintain-above' }, 50, 'no-data'],
    ['maintained, after its due day', { direction: 'maintain-above' }, 101, 'missed'],
    ['a milestone', { direction: 'milestone' }, 50, 'no-data'],
    ['and no start to wait from', { start: undefined }, 50, 'no-data'],
    ['and no due', { due: undefined }, 500, 'no-data'],
    ['and no start, before 1970 too', { start: undefined, due: undefined }, -30_000, 'no-data'],
    ['and no due, on the first days of 1970', { start: undefined, due: undefined }, -19_990, 'no-data'],
  ]);
});

describe('A KPI without a check-in, where no grace is given, is', () => {
  table(
    [
      ['until a month has passed', {}, 31, 'not-started'],
      ['the day after', {}, 32, 'no-data'],
    ],
    { graceDays: 0 },
  );
});

describe('A KPI on its way is', () => {
  table([
    ['at its target', at(100), 50, 'achieved'],
    ['beyond it', at(130), 50, 'achieved'],
    ['within 1e-9 of it', at(100 - 5e-8), 50, 'achieved'],
    ['further from it', at(100 - 5e-7), 50, 'on-track'],
    ['at its target after due', at(100), 101, 'achieved'],
    ['within 1e-9 of it after due', at(100 - 5e-8), 101, 'achieved'],
    ['beyond a target that contradicts its direction', at(45, { baseline: 60, target: 40 }), 101, 'missed'],
    ['short of it after due', at(99), 101, 'missed'],
    ['short of it on the due day', at(99), 100, 'on-track'],
    ['as far as expected', at(50), 50, 'on-track'],
    ['a tenth behind', at(40), 50, 'on-track'],
    ['a tenth behind, within 1e-9', at(40 - 5e-8), 50, 'on-track'],
    ['more than a tenth behind', at(40 - 5e-7), 50, 'at-risk'],
    ['a quarter behind', at(25), 50, 'at-risk'],
    ['a quarter behind, within 1e-9', at(25 - 5e-8), 50, 'at-risk'],
    ['more than a quarter behind', at(25 - 5e-7), 50, 'off-track'],
    ['more than a quarter behind, yet at .7 of what is expected', at(70), 100, 'at-risk'],
    ['below .7 of what is expected', at(70 - 5e-7), 100, 'off-track'],
    ['at the baseline, where nothing is expected', at(0), 0, 'on-track'],
    ['behind the baseline, where nothing is expected', at(-1), 0, 'at-risk'],
    ['behind the baseline, within 1e-9', at(-5e-8), 0, 'on-track'],
    ['behind the baseline, though the gap is small', at(-1), 5, 'at-risk'],
    ['behind the baseline by far', at(-30), 5, 'off-track'],
    ['far behind the baseline, where nothing is expected', at(-1000), 0, 'at-risk'],
    ['judged by its newest check-in, back from the target', { checkIns: checkIns([10, 100], [20, 20]) }, 50, 'off-track'],
    ['not judged by a check-in of tomorrow', { checkIns: checkIns([10, 20], [51, 100]) }, 50, 'off-track'],
    ['as far as planned', at(10, { plan: [{ date: on(50), value: 10 }] }), 50, 'on-track'],
    ['behind a plan that asks for more than all', at(99, { plan: [{ date: on(50), value: 150 }] }), 50, 'off-track'],
    ['behind a plan that goes down first', at(-90, { plan: [{ date: on(50), value: -50 }] }), 50, 'at-risk'],
    ['ahead of a plan that goes down first', at(1, { plan: [{ date: on(50), value: -50 }] }), 50, 'on-track'],
    ['late, where due comes before start', at(50, { start: on(10), due: on(5) }), 10, 'missed'],
    ['without a window', at(50, { start: undefined, due: undefined }), 50, 'no-data'],
    ['without a start', at(50, { start: undefined }), 50, 'no-data'],
    ['without a start, after due', at(50, { start: undefined }), 101, 'missed'],
    ['without a due', at(50, { due: undefined }), 50, 'no-data'],
    ['without a window, at its target', at(100, { start: undefined, due: undefined }), 50, 'achieved'],
  ]);
});

describe('A KPI on its way, judged by ratios alone, is', () => {
  table(
    [
      ['at .9 of what is expected', at(45), 50, 'on-track'],
      ['at .9 within 1e-9', at(45 - 1e-8), 50, 'on-track'],
      ['below .9', at(45 - 5e-7), 50, 'at-risk'],
      ['at .7 of what is expected', at(35), 50, 'at-risk'],
      ['below .7', at(35 - 5e-7), 50, 'off-track'],
      ['at the baseline, where nothing is expected', at(0), 0, 'on-track'],
    ],
    { status: { onTrackGap: 0, atRiskGap: 0 } },
  );
});

describe('A KPI on its way, with limits of its own, is', () => {
  table(
    [
      ['a fifth behind', at(30), 50, 'on-track'],
      ['more than a fifth behind', at(29), 50, 'at-risk'],
      ['more than two fifths behind', at(9), 50, 'off-track'],
    ],
    { status: { onTrackRatio: 1, onTrackGap: 0.2, atRiskRatio: 1, atRiskGap: 0.4 } },
  );
});

describe('A KPI without a baseline is', () => {
  const decrease: Kpi = { direction: 'decrease', target: 100, baseline: undefined };
  table([
    ['where it meets its target', at(100, { baseline: undefined }), 50, 'achieved'],
    ['where it meets its target within 1e-9', at(100 - 5e-10, { baseline: undefined }), 50, 'achieved'],
    ['where it does not', at(99, { baseline: undefined }), 50, 'no-data'],
    ['where it does not on the due day', at(99, { baseline: undefined }), 100, 'no-data'],
    ['where it does not after due', at(99, { baseline: undefined }), 101, 'missed'],
    ['where it meets its target after due', at(100, { baseline: undefined }), 101, 'achieved'],
    ['where a decrease meets its target', at(100, decrease), 50, 'achieved'],
    ['where a decrease does not', at(101, decrease), 50, 'no-data'],
  ]);
});

describe('A KPI without a target or direction is', () => {
  table([
    ['whatever its value', at(1000, { target: undefined }), 50, 'no-data'],
    ['whatever its value, after due', at(1000, { target: undefined }), 101, 'missed'],
    ['with a target of another type', at(1000, { target: { min: 0, max: 1 } }), 50, 'no-data'],
    ['without a direction', at(1000, { direction: undefined }), 50, 'no-data'],
  ]);
});

describe('A KPI whose target is its baseline is', () => {
  table([
    ['where it is met', at(5, { baseline: 5, target: 5 }), 50, 'achieved'],
    ['where it is not, half-way', at(4, { baseline: 5, target: 5 }), 50, 'off-track'],
  ]);
});

describe('A milestone is', () => {
  const open: Kpi = { direction: 'milestone', checkIns: checkIns([0, false]) };
  const reached: Kpi = { direction: 'milestone', checkIns: checkIns([0, false], [40, true]) };
  table([
    ['when it is reached', reached, 50, 'achieved'],
    ['when it is reached, after due', reached, 101, 'achieved'],
    ['before its due', open, 99, 'on-track'],
    ['on its due day', open, 100, 'off-track'],
    ['after it', open, 101, 'missed'],
    ['without a due', { ...open, due: undefined }, 99, 'no-data'],
    ['without a start', { ...open, start: undefined }, 99, 'on-track'],
  ]);
});
