import { TZDateMini } from '@date-fns/tz/date/mini';
import { UTCDateMini } from '@date-fns/utc/date/mini';
import type { Duration } from 'date-fns';
import { add } from 'date-fns/add';
import { addDays } from 'date-fns/addDays';
import { startOfDay } from 'date-fns/startOfDay';
import { UTC } from './time-zone.ts';

const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Whether `YYYY-MM-DD` names a day that exists in the calendar: 2028-02-29 does, 2026-02-30 does not.
 * By hand, since a vision has tens of thousands of dates and a library takes as long for them as all other reading.
 */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && isDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

function isDay(year: number, month: number, day: number): boolean {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && isLeapYear ? 29 : (DAYS_OF_MONTH[month - 1] ?? 0);
  return day >= 1 && day <= days;
}

/**
 * The date (`YYYY-MM-DD`) so many months, weeks and days after another, months first. A month that
 * lacks the day gives its last one: a month after 31 January is 28 February.
 */
export function addToDate(date: string, step: Duration): string {
  return isoDate(add(new UTCDateMini(date), step));
}

/** The date (`YYYY-MM-DD`) that the calendar on the wall shows in an IANA time zone at an instant (milliseconds since 1970). */
export function dateAt(instant: number, timeZone: string): string {
  if (timeZone === UTC) return isoDate(new Date(instant));
  const wall = new TZDateMini(instant, timeZone);
  return isoDate(new UTCDateMini(wall.getFullYear(), wall.getMonth(), wall.getDate()));
}

/** The instant (milliseconds since 1970) at which the next day begins in a time zone; days that daylight saving makes longer or shorter included. */
export function nextMidnight(instant: number, timeZone: string): number {
  return startOfDay(addDays(new TZDateMini(instant, timeZone), 1)).getTime();
}

function isoDate(date: Date): string {
  return date.toISOString().replace(/T.*$/, '');
}
