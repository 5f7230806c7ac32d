import { isCalendarDate, nextMidnight } from '../core/text/calendar.ts';
import { isTimeZone } from '../core/text/time-zone.ts';

/** A day that stands in for today (`YYYY-MM-DD`), or milliseconds since 1970. */
export type Moment = { readonly today: string } | { readonly now: number };

/** The only clock of the editor. */
export interface Clock {
  moment(): Moment;
  /** Milliseconds until the calendar on the wall of a time zone turns; undefined where the day stands still. */
  untilMidnight(timeZone: string | undefined): number | undefined;
}

/**
 * The machine's clock, unless `VISION_TODAY` names a day of the calendar.
 * @param now milliseconds since 1970
 */
export function editorClock(environment: NodeJS.ProcessEnv, now: () => number = Date.now): Clock {
  const today = environment['VISION_TODAY'];
  if (today !== undefined && isCalendarDate(today)) return { moment: () => ({ today }), untilMidnight: () => undefined };
  return { moment: () => ({ now: now() }), untilMidnight: (timeZone) => untilMidnight(timeZone, now()) };
}

/** Days that daylight saving makes longer or shorter included. */
function untilMidnight(timeZone: string | undefined, now: number): number {
  const zone = timeZone !== undefined && isTimeZone(timeZone) ? timeZone : 'UTC';
  return nextMidnight(now, zone) - now;
}
