import type { Day } from './day.ts';
import type { Goal, PlannedValue } from './goal.ts';
import { finite } from './ratio.ts';

/**
 * The value planned for a day: piecewise linear through (start, baseline), the plan's points
 * between start and due, and (due, target); level before and after. Null where one of these ends
 * is unknown or due does not come after start.
 */
export function plannedOn(day: Day, goal: Goal): number | null {
  const course = courseOf(goal);
  const next = course.findIndex((point) => point.day > day);
  if (next === 0) return course[0]?.value ?? null;
  const [from, to] = [course.at(next === -1 ? -1 : next - 1), course[next]];
  if (!from) return null;
  return to ? between(from, to, day) : from.value;
}

function courseOf({ start, due, baseline, target, plan }: Goal): PlannedValue[] {
  if (start === null || due === null || baseline === null || target === null || due <= start) return [];
  const inside = plan.filter(({ day }) => day > start && day < due);
  return [{ day: start, value: baseline }, ...inside, { day: due, value: target }];
}

function between(from: PlannedValue, to: PlannedValue, day: Day): number | null {
  const share = (day - from.day) / (to.day - from.day);
  return finite(from.value + (to.value - from.value) * share);
}
