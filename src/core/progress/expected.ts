import type { Day } from './day.ts';
import type { Goal } from './goal.ts';
import { plannedOn } from './planned.ts';
import { progressAt } from './progress.ts';
import { clamp } from './ratio.ts';

/**
 * The progress that is due on a day: a straight line from start (0) to due (1); with a plan, the
 * progress of the planned value, not clamped. A milestone is expected from its due on, and so is
 * everything that is due before it starts. Null where start or due is unknown, and for what is
 * only maintained.
 */
export function expectedOn(day: Day, goal: Goal): number | null {
  const { direction, start, due } = goal;
  switch (direction) {
    case 'milestone':
      return due === null ? null : step(day, due);
    case 'increase':
    case 'decrease':
      if (start === null || due === null) return null;
      if (due <= start) return step(day, due);
      return goal.plan.length > 0 ? ofPlan(day, start, due, goal) : clamp((day - start) / (due - start));
    default:
      return null;
  }
}

function step(day: Day, due: Day): number {
  return day >= due ? 1 : 0;
}

function ofPlan(day: Day, start: Day, due: Day, goal: Goal): number | null {
  const { baseline, target, plan } = goal;
  if (baseline === null || target === null) return null;
  return progressAt(plannedOn(day, { start, due, baseline, target }, plan), goal);
}
