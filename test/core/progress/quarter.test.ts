import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { quarterAfter, quarterOf, quarterPhase, quarterRange } from '../../../src/core/progress/quarter.ts';

describe('A quarter', () => {
  const ranges: [quarter: string, fiscalYearStart: number, start: string, end: string][] = [
    ['2026-Q1', 1, '2026-01-01', '2026-03-31'],
    ['2026-Q4', 1, '2026-10-01', '2026-12-31'],
    ['2026-Q1', 4, '2026-04-01', '2026-06-30'],
    ['2026-Q3', 4, '2026-10-01', '2026-12-31'],
    ['2026-Q4', 4, '2027-01-01', '2027-03-31'],
    ['2026-Q1', 10, '2026-10-01', '2026-12-31'],
    ['2026-Q2', 10, '2027-01-01', '2027-03-31'],
    ['2027-Q1', 12, '2027-12-01', '2028-02-29'],
    ['2026-Q1', 12, '2026-12-01', '2027-02-28'],
    ['2026-Q1', 2, '2026-02-01', '2026-04-30'],
    ['0001-Q1', 1, '0001-01-01', '0001-03-31'],
    ['9999-Q4', 1, '9999-10-01', '9999-12-31'],
  ];
  for (const [quarter, fiscalYearStart, start, end] of ranges) {
    it(`${quarter} of years that start in month ${fiscalYearStart} is ${start} to ${end}`, () => {
      assert.deepEqual(quarterRange(quarter, fiscalYearStart), { start, end });
    });

    it(`${quarter} of years that start in month ${fiscalYearStart} holds its first and its last day`, () => {
      assert.deepEqual([quarterOf(start, fiscalYearStart), quarterOf(end, fiscalYearStart)], [quarter, quarter]);
    });
  }

  for (const none of [undefined, '', '2026', '2026-Q0', '2026-Q5', '26-Q1', '2026-q1', ' 2026-Q1', '2026-Q12']) {
    it(`is none that is written ${JSON.stringify(none)}`, () => {
      assert.deepEqual([quarterRange(none, 1), quarterPhase(none, '2026-01-01', 1), quarterAfter(none)], [null, null, null]);
    });
  }

  const phases: [quarter: string, today: string, fiscalYearStart: number, phase: string][] = [
    ['2026-Q3', '2026-10-01', 1, 'past'],
    ['2026-Q4', '2026-10-01', 1, 'now'],
    ['2026-Q4', '2026-12-31', 1, 'now'],
    ['2027-Q1', '2026-12-31', 1, 'next'],
    ['2027-Q2', '2026-12-31', 1, 'later'],
    ['2030-Q1', '2026-12-31', 1, 'later'],
    ['2026-Q4', '2027-01-01', 1, 'past'],
    ['2026-Q4', '2027-01-01', 4, 'now'],
    ['2027-Q1', '2027-01-01', 4, 'next'],
  ];
  for (const [quarter, today, fiscalYearStart, phase] of phases) {
    it(`${quarter} is ${phase} on ${today} where years start in month ${fiscalYearStart}`, () => {
      assert.equal(quarterPhase(quarter, today, fiscalYearStart), phase);
    });
  }

  it('is followed by the next one, across years', () => {
    assert.deepEqual([quarterAfter('2026-Q3'), quarterAfter('2026-Q4'), quarterAfter('2026-Q1', -1), quarterAfter('2026-Q1', 5)], [
      '2026-Q4',
      '2027-Q1',
      '2025-Q4',
      '2027-Q2',
    ]);
  });

  it('begins the day after the one before it has ended', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 8000 }), (fiscalYearStart, quarters) => {
        const before = quarterAfter('2000-Q1', quarters) ?? '';
        const end = Date.parse(quarterRange(before, fiscalYearStart)?.end ?? '');
        const start = Date.parse(quarterRange(quarterAfter(before) ?? '', fiscalYearStart)?.start ?? '');
        assert.equal(start - end, 86_400_000);
      }),
      { numRuns: 200 },
    );
  });
});
