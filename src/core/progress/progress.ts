import type { Goal } from './goal.ts';
import { accepts } from './limit.ts';
import { finite } from './ratio.ts';
import { same } from './tolerance.ts';

/**
 * How much of the way from baseline to target a value has gone: 0 none, 1 all of it, raw, so
 * that less than 0 has regressed and more than 1 overshot. Null without baseline or target, and
 * for what is only maintained.
 */
export function progressAt(value: number, { baseline, target, accepted }: Goal): number | null {
  if (baseline === null || target === null) return null;
  if (same(baseline, target)) return accepts(accepted, value) ? 1 : 0;
  return finite((value - baseline) / (target - baseline));
}

/** The progress of the newest check-in; null without one. */
export function progressOf(goal: Goal): number | null {
  const newest = goal.measured.at(-1);
  return newest ? progressAt(newest.value, goal) : null;
}
