import { dateAt } from '../text/calendar.ts';
import { isTimeZone } from '../text/time-zone.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

/**
 * The date (`YYYY-MM-DD`) that the calendar on the wall shows in a time zone at an instant.
 * Without a zone, or with one that this runtime does not know, it is the date in UTC.
 */
export function todayIn(timeZone: string | undefined, epochMilliseconds: number): string {
  const zone = timeZone !== undefined && isTimeZone(timeZone) ? timeZone : DEFAULT_SETTINGS.timezone;
  return dateAt(epochMilliseconds, zone);
}
