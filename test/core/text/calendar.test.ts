import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isCalendarDate } from '../../../src/core/text/calendar.ts';

describe('a day of the calendar', () => {
  for (const day of ['2026-01-01', '2026-12-31', '2028-02-29', '2000-02-29', '2026-04-30', '0001-01-01']) {
    it(`is ${day}`, () => assert.equal(isCalendarDate(day), true));
  }

  for (const text of ['2026-02-29', '2026-02-30', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2026-1-1', '26-01-01', '2026-01-01T00:00', ' 2026-01-01', '2026-01-01\n', '']) {
    it(`is not ${JSON.stringify(text)}`, () => assert.equal(isCalendarDate(text), false));
  }

  it('is every day that a clock can show', () => {
    const instant = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(fc.property(instant, (date) => isCalendarDate(date.toISOString().slice(0, 10))));
  });

  it('is none that a clock would shift into the next month', () => {
    const part = (max: number) => fc.integer({ min: 0, max }).map((number) => String(number).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), part(14), part(33), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        const date = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        assert.equal(isCalendarDate(text), exists);
      }),
    );
  });
});
