import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { dateOf, dayOf, LAST_DAY } from '../../../src/core/progress/day.ts';

describe('A day', () => {
  const cases: [date: string, day: number][] = [
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2026-11-15', 20_772],
    ['0001-01-01', -719_162],
    ['9999-12-31', LAST_DAY],
  ];
  for (const [date, day] of cases) {
    it(`${date} is day ${day}`, () => {
      assert.equal(dayOf(date), day);
      assert.equal(dateOf(day), date);
    });
  }

  it('after 28 February is 29 February in a leap year only', () => {
    const next = (date: string) => dateOf((dayOf(date) ?? Number.NaN) + 1);
    assert.deepEqual(['2028-02-28', '2027-02-28', '2100-02-28', '2000-02-28'].map(next), [
      '2028-02-29',
      '2027-03-01',
      '2100-03-01',
      '2000-02-29',
    ]);
  });

  for (const none of [undefined, null, '', 'soon', '2026-13-01', '2026-11-15T12:00Z']) {
    it(`is unknown for ${JSON.stringify(none)}`, () => assert.equal(dayOf(none), null));
  }

  it('stays unknown as a date', () => assert.equal(dateOf(null), null));

  it('comes back from its date', () => {
    fc.assert(fc.property(fc.integer({ min: -719_162, max: LAST_DAY }), (day) => dayOf(dateOf(day)) === day));
  });
});
