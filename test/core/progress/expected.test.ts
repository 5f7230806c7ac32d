import assert from 'node:assert/strict';
import type { Kpi } from '../../../src/core/model/vision.ts';
import { expectedOn } from '../../../src/core/progress/expected.ts';
import { dayOn, goal, on } from './samples.ts';

type Points = readonly (readonly [day: number, value: number])[];

function expected(today: number, changes: Kpi = {}): number | null {
  return expectedOn(dayOn(today), goal(today, changes));
}

function plan(...points: Points): Kpi {
  return { plan: points.map(([day, value]) => ({ date: on(day), value })) };
}

function table(cases: readonly [what: string, kpi: Kpi, today: number, expected: number | null][]): void {
  for (const [what, changes, today, value] of cases) {
    it(`${what}: ${value} on day ${today}`, () => assert.equal(expected(today, changes), value));
  }
}

describe('The expected progress', () => {
  const unknown = { start: undefined, due: undefined };
  table([
    ['is 0 before the start', {}, -1, 0],
    ['is 0 on the day of the start', {}, 0, 0],
    ['grows evenly', {}, 25, 0.25],
    ['is 1 on the due day', {}, 100, 1],
    ['is 1 after it', {}, 130, 1],
    ['is the same for a decrease', { direction: 'decrease', baseline: 9, target: 3 }, 25, 0.25],
    ['needs no baseline', { baseline: undefined }, 25, 0.25],
    ['is 0 until due where due comes before start', { due: on(-10) }, -11, 0],
    ['is 1 from due on where due comes before start', { due: on(-10) }, -10, 1],
    ['is 0 the day before where due is the start', { due: on(0) }, -1, 0],
    ['is 1 on the day where due is the start', { due: on(0) }, 0, 1],
    ['is 0 for a milestone the day before due', { direction: 'milestone' }, 99, 0],
    ['is 1 for a milestone from due on', { direction: 'milestone' }, 100, 1],
    ['needs no start for a milestone', { direction: 'milestone', start: undefined }, 99, 0],
    ['is unknown for a milestone without a due', { direction: 'milestone', due: undefined }, 99, null],
    ['is unknown without a start', { start: undefined }, 50, null],
    ['is unknown without a due', { due: undefined }, 50, null],
    ['is unknown without a window', unknown, 50, null],
    ['is unknown without a direction', { direction: undefined }, 50, null],
    ['is none for maintain-above', { direction: 'maintain-above' }, 50, null],
    ['is none for maintain-below', { direction: 'maintain-below' }, 50, null],
    ['is none for maintain-between', { direction: 'maintain-between', target: { min: 0, max: 1 } }, 50, null],
  ]);

  it('counts a leap day', () => {
    const february: Kpi = { start: '2028-02-01', due: '2028-03-01' };
    assert.equal(expectedOn(goal(0, { ...february, start: '2028-02-29' }).start ?? 0, goal(0, february)), 28 / 29);
  });
});

describe('The expected progress with a plan', () => {
  const late = plan([50, 10], [90, 80]);
  table([
    ['is 0 on the day of the start', late, 0, 0],
    ['is 0 before the start', late, -20, 0],
    ['goes straight from the baseline to the first point', late, 25, 0.05],
    ['is that of the point on its day', late, 50, 0.1],
    ['goes straight from point to point', late, 70, 0.45],
    ['goes straight from the last point to the target', late, 95, 0.9],
    ['is 1 on the due day', late, 100, 1],
    ['is 1 after it', late, 120, 1],
    ['does not mind the order of the points', plan([90, 80], [50, 10]), 70, 0.45],
    ['takes the last line of a day', plan([50, 70], [50, 10]), 50, 0.1],
    ['leaves out a point before the start', plan([-50, 50], [50, 10]), 25, 0.05],
    ['leaves out a point on the day of the start', plan([0, 50], [50, 10]), 25, 0.05],
    ['leaves out a point on the due day', plan([50, 10], [100, 30]), 75, 0.55],
    ['leaves out a point after due', plan([50, 10], [150, 30]), 75, 0.55],
    ['may be more than 1', plan([50, 120]), 50, 1.2],
    ['may be less than 0', plan([50, -20]), 50, -0.2],
    ['counts downwards for a decrease', { ...plan([50, 30]), direction: 'decrease', baseline: 40, target: 20 }, 50, 0.5],
    ['is a straight line where the plan is empty', { plan: [] }, 25, 0.25],
    ['is a straight line where no point can be read', { plan: [{ date: on(50) }, { value: 3 }] }, 25, 0.25],
    ['is unknown without a baseline', { ...late, baseline: undefined }, 50, null],
    ['is unknown without a target', { ...late, target: undefined }, 50, null],
    ['is 0 until due where due comes before start', { ...late, due: on(-10) }, -11, 0],
    ['is 1 from due on where due comes before start', { ...late, due: on(-10) }, -10, 1],
    ['does not bind a milestone', { ...late, direction: 'milestone' }, 50, 0],
    ['asks of a target like the baseline whether the planned value meets it', { ...plan([50, -1]), target: 0 }, 50, 0],
  ]);
});
