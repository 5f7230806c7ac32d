import assert from 'node:assert/strict';
import type { CheckIn, Kpi } from '../../../src/core/model/vision.ts';
import { measuredUpTo } from '../../../src/core/progress/check-ins.ts';
import { checkIns, dayNumber, dayOn, kpi, on } from './samples.ts';

function measured(today: number, changes: Kpi): [number | null, number][] {
  return measuredUpTo(dayOn(today), kpi(changes)).map(({ date, value }) => [dayNumber(date), value]);
}

describe('The check-ins that count', () => {
  it('are those up to and including today', () => {
    assert.deepEqual(measured(20, { checkIns: checkIns([19, 1], [20, 2], [21, 3]) }), [
      [19, 1],
      [20, 2],
    ]);
  });

  it('are ordered by date, wherever they stand in the file', () => {
    assert.deepEqual(measured(20, { checkIns: checkIns([15, 3], [5, 1], [10, 2]) }), [
      [5, 1],
      [10, 2],
      [15, 3],
    ]);
  });

  it('are one a day, the last line', () => {
    assert.deepEqual(measured(20, { checkIns: checkIns([10, 3], [5, 1], [10, 2], [5, 9]) }), [
      [5, 9],
      [10, 2],
    ]);
  });

  it('may be from before the start', () => {
    assert.deepEqual(measured(20, { checkIns: checkIns([-30, 1]) }), [[-30, 1]]);
  });

  it('keep the entry of the document', () => {
    const entry: CheckIn = { date: on(5), value: 7, note: 'after the holidays', confidence: 0.4 };
    assert.equal(measuredUpTo(dayOn(9), kpi({ checkIns: [entry] }))[0]?.checkIn, entry);
  });

  it('are true or false for a milestone, counted as 1 or 0', () => {
    const both = [...checkIns([5, false], [10, true]), ...checkIns([15, 1])];
    assert.deepEqual(measured(20, { direction: 'milestone', checkIns: both }), [
      [5, 0],
      [10, 1],
    ]);
  });

  it('leave out what is half-written or not of the type of the KPI, and the line before then counts', () => {
    const halfWritten: CheckIn[] = [
      { date: on(5), value: 1 },
      { date: on(5), value: true },
      { date: on(5), value: Number.NaN },
      { date: on(5), value: Number.POSITIVE_INFINITY },
      { date: on(5) },
      { value: 4 },
      { date: 'soon', value: 4 },
      {},
    ];
    assert.deepEqual(measured(20, { checkIns: halfWritten }), [[5, 1]]);
  });

  it('are none where there are none', () => assert.deepEqual(measured(20, {}), []));
});
