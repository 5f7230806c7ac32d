import type { Day } from '../../progress/day.ts';
import type { Goal } from '../../progress/goal.ts';

export interface SparklinePoint {
  readonly day: Day;
  readonly value: number;
}

/** The course of a KPI as a small picture. */
export interface Sparkline {
  /** From the baseline to the newest check-in, by day. */
  readonly points: readonly SparklinePoint[];
  /** The values to reach or to keep to; two for a band. */
  readonly limits: readonly number[];
  /** The day at the right edge: when the target is due, else the newest check-in. */
  readonly end: Day;
}

/** The picture of a goal; undefined where there is no line to draw: fewer than two values, or a milestone. */
export function sparklineOf({ direction, measured, baseline, start, due, accepted }: Goal): Sparkline | undefined {
  const first = measured[0];
  if (!first || direction === 'milestone') return undefined;
  const fromBaseline = baseline !== null && start !== null && start < first.day ? [{ day: start, value: baseline }] : [];
  const points = [...fromBaseline, ...measured.map(({ day, value }) => ({ day, value }))];
  const last = points.at(-1);
  if (!last || points.length < 2) return undefined;
  const limits = [accepted?.min, accepted?.max].filter((limit) => limit !== undefined && Number.isFinite(limit)) as number[];
  return { points, limits, end: Math.max(last.day, due ?? last.day) };
}
