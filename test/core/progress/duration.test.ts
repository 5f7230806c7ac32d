import assert from 'node:assert/strict';
import { dateOf } from '../../../src/core/progress/day.ts';
import { dayAfter } from '../../../src/core/progress/duration.ts';

describe('The day that comes a duration later', () => {
  const cases: [date: string, duration: string, day: string][] = [
    ['2026-11-22', '1d', '2026-11-23'],
    ['2026-11-22', '7d', '2026-11-29'],
    ['2026-11-22', '2w', '2026-12-06'],
    ['2026-11-22', '1M', '2026-12-22'],
    ['2026-11-22', '3M', '2027-02-22'],
    ['2026-11-22', '1Q', '2027-02-22'],
    ['2026-11-22', '4Q', '2027-11-22'],
    ['2026-01-31', '1M', '2026-02-28'],
    ['2028-01-31', '1M', '2028-02-29'],
    ['2028-02-29', '4Q', '2029-02-28'],
    ['2026-12-31', '1d', '2027-01-01'],
    ['2026-01-01', '9999d', '2053-05-18'],
  ];
  for (const [date, duration, day] of cases) {
    it(`${duration} after ${date} is ${day}`, () => assert.equal(dateOf(dayAfter(date, duration)), day));
  }

  const none: [date: string | undefined, duration: string][] = [
    [undefined, '1M'],
    ['soon', '1M'],
    ['2026-11-22', ''],
    ['2026-11-22', '0d'],
    ['2026-11-22', '1y'],
    ['2026-11-22', '1m'],
    ['2026-11-22', '-1d'],
    ['2026-11-22', '1d '],
    ['2026-11-22', '10000d'],
  ];
  for (const [date, duration] of none) {
    it(`is unknown for ${JSON.stringify(duration)} after ${JSON.stringify(date)}`, () => {
      assert.equal(dayAfter(date, duration), null);
    });
  }

  it('goes beyond the year 9999', () => {
    assert.ok((dayAfter('9999-12-31', '9999Q') ?? 0) > (dayAfter('9999-12-30', '1d') ?? 0));
  });
});
