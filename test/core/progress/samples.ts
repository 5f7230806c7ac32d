import type { CheckIn, Kpi } from '../../../src/core/model/vision.ts';
import { dateOf, dayOf } from '../../../src/core/progress/day.ts';
import { type Goal, goalOf } from '../../../src/core/progress/goal.ts';
import { windowOf } from '../../../src/core/progress/window.ts';

const START = 20_000;

/** The date of a day of the sample, which starts on day 0 and is due on day 100. */
export function on(day: number): string {
  return dateOf(START + day);
}

/** The same as a count. */
export function dayOn(day: number): number {
  return START + day;
}

/** Check-ins as pairs of day and value. */
export function checkIns(...pairs: readonly (readonly [day: number, value: number | boolean])[]): CheckIn[] {
  return pairs.map(([day, value]) => ({ date: on(day), value }));
}

/** A KPI that is to go from 0 to 100 from day 0 to day 100, but for what the test says. */
export function kpi(changes: Kpi = {}): Kpi {
  return { id: 'sample', direction: 'increase', baseline: 0, target: 100, start: on(0), due: on(100), ...changes };
}

/** That KPI as a goal on a day. */
export function goal(today: number, changes: Kpi = {}): Goal {
  const sample = kpi(changes);
  return goalOf(sample, windowOf(sample, []), dayOn(today));
}

/** Days from the start of the sample; null for none. */
export function dayNumber(date: string | null | undefined): number | null {
  const day = dayOf(date);
  return day === null ? null : day - START;
}
