import type { Day } from './day.ts';
import { expectedOn } from './expected.ts';
import { type Goal, isMaintained } from './goal.ts';
import { accepts } from './limit.ts';
import { maintainedStatus } from './maintained-status.ts';
import { progressAt } from './progress.ts';
import type { NumberSettings } from './settings.ts';
import { earnedStatus, type KpiStatus } from './status.ts';
import { atLeast } from './tolerance.ts';

/**
 * The status of a KPI on a day, the first that applies. What cannot be judged for want of a
 * baseline, target or window is `no-data`, and `missed` once it is overdue.
 */
export function statusOn(today: Day, goal: Goal, settings: NumberSettings): KpiStatus {
  const newest = goal.measured.at(-1);
  if (goal.start !== null && today < goal.start) return 'not-started';
  if (!newest) return withoutCheckIn(today, goal, settings);
  if (isMaintained(goal)) return maintainedStatus(today, goal, settings);
  return onTheWay(today, newest.value, goal, settings);
}

/** Without a start there is no day until which the first check-in may be awaited. */
function withoutCheckIn(today: Day, { start, due, period }: Goal, { graceDays }: NumberSettings): KpiStatus {
  if (isOver(today, due)) return 'missed';
  return start !== null && today <= start + period + graceDays ? 'not-started' : 'no-data';
}

function onTheWay(today: Day, value: number, goal: Goal, { status }: NumberSettings): KpiStatus {
  const progress = progressAt(value, goal);
  if (isReached(value, progress, goal)) return 'achieved';
  if (isOver(today, goal.due)) return 'missed';
  const expected = expectedOn(today, goal);
  return progress === null || expected === null ? 'no-data' : earnedStatus(progress, expected, status);
}

function isReached(value: number, progress: number | null, { accepted }: Goal): boolean {
  return progress === null ? accepts(accepted, value) : atLeast(progress, 1);
}

function isOver(today: Day, due: Day | null): boolean {
  return due !== null && today > due;
}
