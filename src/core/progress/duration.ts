import { addToDate } from '../text/calendar.ts';
import { type Day, dayOf } from './day.ts';

const DURATION = /^([1-9]\d{0,3})([dwMQ])$/;

const UNITS = {
  d: (count: number) => ({ days: count }),
  w: (count: number) => ({ weeks: count }),
  M: (count: number) => ({ months: count }),
  Q: (count: number) => ({ months: 3 * count }),
} as const;

/**
 * The day that comes a duration (`7d`, `2w`, `1M`, `1Q`) after a date (`YYYY-MM-DD`). A month that
 * lacks the day gives its last one: a month after 31 January is 28 February. Null for anything
 * that is no duration or no date of the calendar.
 */
export function dayAfter(date: string | undefined, duration: string): Day | null {
  const match = DURATION.exec(duration);
  if (!match || dayOf(date) === null || date === undefined) return null;
  const step = UNITS[match[2] as keyof typeof UNITS](Number(match[1]));
  return dayOf(addToDate(date, step));
}
