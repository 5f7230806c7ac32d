import { quarterAfter, quarterOf, quarterRange, type DateRange } from '../../progress/quarter.ts';

/** A horizon holds 12 to 18 months: this quarter and the four that follow it are 15. */
const QUARTERS_OF_A_HORIZON = 5;

/** The horizon of an objective that begins with the quarter of a day (`YYYY-MM-DD`). */
export function horizonFromQuarterOf(day: string, fiscalYearStart: number): DateRange {
  const first = quarterOf(day, fiscalYearStart);
  const last = quarterAfter(first, QUARTERS_OF_A_HORIZON - 1) ?? first;
  const start = quarterRange(first, fiscalYearStart)?.start ?? day;
  return { start, end: quarterRange(last, fiscalYearStart)?.end ?? day };
}
