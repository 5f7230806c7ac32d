/** A day of the calendar as a count of days since 1970-01-01, so that days subtract. */
export type Day = number;

const MILLISECONDS_A_DAY = 86_400_000;

/** The last day that `YYYY-MM-DD` can name: 9999-12-31. */
export const LAST_DAY: Day = 2_932_896;

/**
 * The day that `YYYY-MM-DD` names; null for no date.
 * Whether the calendar has that day was checked when the document was read.
 */
export function dayOf(date: string | null | undefined): Day | null {
  const day = Date.parse(date ?? '') / MILLISECONDS_A_DAY;
  return Number.isInteger(day) ? day : null;
}

/** `YYYY-MM-DD` of a day; null stays null. */
export function dateOf(day: Day): string;
export function dateOf(day: Day | null): string | null;
export function dateOf(day: Day | null): string | null {
  return day === null ? null : new Date(day * MILLISECONDS_A_DAY).toISOString().replace(/T.*/, '');
}
