import type { CheckIn, Kpi } from '../model/vision.ts';
import { type Day, dayOf } from './day.ts';

/** A check-in that counts. */
export interface Measured {
  readonly date: string;
  readonly day: Day;
  /** What was measured; 1 for a milestone that is reached and 0 for one that is not. */
  readonly value: number;
  /** The entry of the document, with its note and confidence. */
  readonly checkIn: CheckIn;
}

/**
 * The check-ins of a KPI up to and including today, oldest first, one a day: of several on one
 * day the last line counts. Entries without a date, and values that are not of the KPI's type
 * (a finite number, true or false for a milestone), are as if not written.
 */
export function measuredUpTo(today: Day, kpi: Kpi): Measured[] {
  const measured: Measured[] = [];
  for (const checkIn of kpi.checkIns ?? []) {
    const { date } = checkIn;
    const day = dayOf(date);
    const value = valueOf(checkIn, kpi);
    if (date !== undefined && day !== null && day <= today && value !== null) measured.push({ date, day, value, checkIn });
  }
  return lastOfEachDay(measured.toSorted((one, other) => one.day - other.day));
}

function valueOf({ value }: CheckIn, { direction }: Kpi): number | null {
  const fits = direction === 'milestone' ? typeof value === 'boolean' : Number.isFinite(value);
  return fits ? Number(value) : null;
}

/** Sorting keeps the order of the lines within a day. */
function lastOfEachDay(sorted: readonly Measured[]): Measured[] {
  return sorted.filter(({ day }, index) => sorted[index + 1]?.day !== day);
}
