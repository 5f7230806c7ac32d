import assert from 'node:assert/strict';
import { todayIn } from '../../../src/core/progress/today.ts';

describe('Today', () => {
  const cases: [zone: string | undefined, instant: string, today: string, why: string][] = [
    [undefined, '2026-11-22T23:59:59.999Z', '2026-11-22', 'is the date in UTC without a time zone'],
    ['UTC', '2026-11-23T00:00:00Z', '2026-11-23', 'begins at midnight'],
    ['Pacific/Kiritimati', '2026-11-22T10:00:00Z', '2026-11-23', 'is tomorrow 14 hours ahead'],
    ['Pacific/Pago_Pago', '2026-11-22T10:59:59Z', '2026-11-21', 'is yesterday 11 hours behind'],
    ['Asia/Kathmandu', '2026-11-22T18:15:00Z', '2026-11-23', 'minds zones of quarter hours'],
    ['America/New_York', '2026-03-08T04:59:59Z', '2026-03-07', 'is five hours behind in winter'],
    ['America/New_York', '2026-03-09T04:00:00Z', '2026-03-09', 'is four hours behind in summer'],
    ['Europe/Lisbon', '2028-02-28T23:59:59Z', '2028-02-28', 'waits for midnight on the eve of a leap day'],
    ['Europe/Lisbon', '2028-02-29T00:00:00Z', '2028-02-29', 'may be a leap day'],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31', 'leaves out the day that Samoa left out'],
    ['Middle/Earth', '2026-11-22T12:00:00Z', '2026-11-22', 'is the date in UTC where the zone is unknown'],
  ];
  for (const [zone, instant, today, why] of cases) {
    it(`${why}: ${instant} in ${zone ?? 'no zone'} is ${today}`, () => {
      assert.equal(todayIn(zone, Date.parse(instant)), today);
    });
  }
});
