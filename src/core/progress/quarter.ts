import { addToDate } from '../text/calendar.ts';

/** First and last day of a quarter or horizon, `YYYY-MM-DD`. */
export interface DateRange {
  readonly start: string;
  readonly end: string;
}

/** Where a quarter stands from today: this one is now, the following one next. */
export type QuarterPhase = 'past' | 'now' | 'next' | 'later';

const MONTHS_A_YEAR = 12;
const MONTHS_A_QUARTER = 3;
const QUARTERS_A_YEAR = 4;
const QUARTER = /^(\d{4})-Q([1-4])$/;

/**
 * The days of `2026-Q1`; null for anything that is no quarter.
 * The year is the calendar year in which the fiscal year starts: with `fiscalYearStart` 4,
 * 2026-Q1 is April to June 2026 and 2026-Q4 January to March 2027.
 */
export function quarterRange(quarter: string | undefined, fiscalYearStart: number): DateRange | null {
  const count = countOf(quarter);
  if (count === null) return null;
  const firstMonth = count * MONTHS_A_QUARTER + fiscalYearStart - 1;
  const start = firstDayOf(firstMonth);
  return { start, end: addToDate(start, { months: MONTHS_A_QUARTER, days: -1 }) };
}

/** The quarter, as in `2026-Q1`, that holds a date (`YYYY-MM-DD`). */
export function quarterOf(date: string, fiscalYearStart: number): string {
  return nameOf(countOn(date, fiscalYearStart));
}

/** The quarter so many quarters after (or before) another; null for anything that is no quarter. */
export function quarterAfter(quarter: string | undefined, quarters = 1): string | null {
  const count = countOf(quarter);
  return count === null ? null : nameOf(count + quarters);
}

/** Whether a quarter is past, now, next or later on a date; null for anything that is no quarter. */
export function quarterPhase(quarter: string | undefined, today: string, fiscalYearStart: number): QuarterPhase | null {
  const count = countOf(quarter);
  if (count === null) return null;
  const ahead = count - countOn(today, fiscalYearStart);
  if (ahead < 0) return 'past';
  return (['now', 'next'] as const)[ahead] ?? 'later';
}

/** Quarters counted through, four a year, so that the next one is one more. */
function countOf(quarter: string | undefined): number | null {
  const match = QUARTER.exec(quarter ?? '');
  return match ? Number(match[1]) * QUARTERS_A_YEAR + Number(match[2]) - 1 : null;
}

function countOn(date: string, fiscalYearStart: number): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return Math.floor((year * MONTHS_A_YEAR + month - fiscalYearStart) / MONTHS_A_QUARTER);
}

/** The first day of a month that is counted through, twelve a year. */
function firstDayOf(months: number): string {
  return addToDate('0000-01-01', { months });
}

function nameOf(count: number): string {
  const year = String(Math.floor(count / QUARTERS_A_YEAR)).padStart(4, '0');
  return `${year}-Q${(count % QUARTERS_A_YEAR) + 1}`;
}
