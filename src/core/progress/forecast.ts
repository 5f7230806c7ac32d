import type { Measured } from './check-ins.ts';
import { dateOf, type Day, LAST_DAY } from './day.ts';
import type { Goal } from './goal.ts';
import { accepts } from './limit.ts';
import { type Ends, plannedOn } from './planned.ts';
import { progressAt } from './progress.ts';
import { finite } from './ratio.ts';
import { slopeOf } from './slope.ts';
import { atLeast, TOLERANCE } from './tolerance.ts';

export type Verdict = 'will-hit' | 'may-miss' | 'will-miss';

/** Where a KPI will be if it goes on as before. */
export interface Forecast {
  readonly verdict: Verdict;
  /** The value on the due day. */
  readonly value: number;
  /**
   * The first day (`YYYY-MM-DD`) on which the trend has reached the target. Null with a plan, once
   * the target is met, where the trend does not move toward it, and after the year 9999.
   */
  readonly hit: string | null;
}

/** A trend over fewer days than this says nothing. */
const LEAST_SPAN_DAYS = 7;
const WILL_HIT = 1;
const MAY_MISS = 0.7;

/**
 * The forecast of an increase or decrease KPI: its trend, or its plan moved by how far the newest
 * check-in is off it, drawn on to due. Null once due has passed or was measured, where the newest
 * check-in is from before start, and where start, due, baseline or target is unknown.
 */
export function forecastOn(today: Day, goal: Goal): Forecast | null {
  const { direction, start, due, baseline, target, plan } = goal;
  const newest = goal.measured.at(-1);
  if (!newest || (direction !== 'increase' && direction !== 'decrease')) return null;
  if (start === null || due === null || baseline === null || target === null) return null;
  if (today > due || newest.day < start || newest.day >= due) return null;
  const ends = { start, due, baseline, target };
  return plan.length > 0 ? byPlan(newest, ends, goal) : byTrend(newest, ends, goal);
}

function byPlan(newest: Measured, ends: Ends, goal: Goal): Forecast | null {
  return judged(newest.value + (ends.target - plannedOn(newest.day, ends, goal.plan)), null, goal);
}

function byTrend(newest: Measured, { start, due, baseline, target }: Ends, goal: Goal): Forecast | null {
  if (newest.day - start < LEAST_SPAN_DAYS) return null;
  const since = goal.measured.filter(({ day }) => day >= start);
  const slope = slopeOf([{ day: start, value: baseline }, ...since]);
  const enough = target - TOLERANCE * (target - baseline);
  return judged(newest.value + slope * (due - newest.day), hitDate(newest, slope, enough, goal), goal);
}

function judged(value: number, hit: string | null, goal: Goal): Forecast | null {
  const progress = progressAt(value, goal);
  return progress === null || finite(value) === null ? null : { verdict: verdictOf(progress), value, hit };
}

function verdictOf(progress: number): Verdict {
  if (atLeast(progress, WILL_HIT)) return 'will-hit';
  return atLeast(progress, MAY_MISS) ? 'may-miss' : 'will-miss';
}

/** The day on which the line through the newest check-in has come to `enough`, where it is still on its way. */
function hitDate(newest: Measured, slope: number, enough: number, { accepted }: Goal): string | null {
  const days = Math.ceil((enough - newest.value) / slope);
  const day = newest.day + days;
  return accepts(accepted, newest.value) || !(days > 0) || day > LAST_DAY ? null : dateOf(day);
}
