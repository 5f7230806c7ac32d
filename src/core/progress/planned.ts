import type { Day } from './day.ts';
import type { PlannedValue } from './goal.ts';

/** Where a plan leads from and to. */
export interface Ends {
  readonly start: Day;
  readonly due: Day;
  readonly baseline: number;
  readonly target: number;
}

/**
 * The value planned for a day: piecewise linear through (start, baseline), the plan's points
 * between start and due, and (due, target); level before and after. Due comes after start.
 */
export function plannedOn(day: Day, ends: Ends, plan: readonly PlannedValue[]): number {
  let from = { day: ends.start, value: ends.baseline };
  if (day <= from.day) return from.value;
  const inside = plan.filter((point) => point.day > ends.start && point.day < ends.due);
  for (const to of [...inside, { day: ends.due, value: ends.target }]) {
    if (day <= to.day) return between(from, to, day);
    from = to;
  }
  return ends.target;
}

function between(from: PlannedValue, to: PlannedValue, day: Day): number {
  return from.value + ((to.value - from.value) * (day - from.day)) / (to.day - from.day);
}
