import type { Kpi } from '../model/vision.ts';
import { type Measured, measuredUpTo } from './check-ins.ts';
import { type Day, dayOf } from './day.ts';
import { periodOf } from './frequency.ts';
import { type Accepted, acceptedBy, type Direction, type WrittenLimit } from './limit.ts';
import type { Window } from './window.ts';

export interface PlannedValue {
  readonly day: Day;
  readonly value: number;
}

/**
 * A KPI, or an item's share of one, made ready to reckon with: what section of time it runs
 * through, from where to where, and what was measured until today. Unknown is null.
 */
export interface Goal extends Window {
  readonly direction: Direction | undefined;
  readonly role: NonNullable<Kpi['role']>;
  /** 0 for a milestone, null for maintain-*. */
  readonly baseline: number | null;
  /** The number to reach: 1 for a milestone, null for maintain-*. */
  readonly target: number | null;
  /** The values that meet the target; null for a milestone. */
  readonly accepted: Accepted | null;
  /** The values short of the critical limit of a maintain-* KPI. */
  readonly tolerated: Accepted | null;
  /** Planned values, by day; empty without a plan. */
  readonly plan: readonly PlannedValue[];
  /** Days. */
  readonly period: number;
  readonly measured: readonly Measured[];
}

/** The goal that a KPI sets by itself. */
export function goalOf(kpi: Kpi, window: Window, today: Day): Goal {
  const { direction } = kpi;
  return {
    ...window,
    direction,
    role: kpi.role ?? 'outcome',
    baseline: baselineOf(kpi),
    target: targetOf(direction, kpi.target),
    accepted: acceptedBy(direction, kpi.target),
    tolerated: acceptedBy(direction, kpi.critical),
    plan: planOf(kpi),
    period: periodOf(kpi),
    measured: measuredUpTo(today, kpi),
  };
}

/** The same goal with its own target or due, as an item may set them; the KPI's plan does not bind it. */
export function withOwnTarget(goal: Goal, target: WrittenLimit, due: Day | null): Goal {
  const { direction } = goal;
  return {
    ...goal,
    plan: [],
    due: due ?? goal.due,
    target: target === undefined ? goal.target : targetOf(direction, target),
    accepted: target === undefined ? goal.accepted : acceptedBy(direction, target),
  };
}

/** Whether the goal is to stay within limits, rather than to get somewhere. */
export function isMaintained({ direction }: { readonly direction?: Direction | undefined }): boolean {
  return direction?.startsWith('maintain-') ?? false;
}

function baselineOf({ direction, baseline }: Kpi): number | null {
  if (direction === 'milestone') return 0;
  return isCourse(direction) ? (baseline ?? null) : null;
}

function targetOf(direction: Direction | undefined, target: WrittenLimit): number | null {
  if (direction === 'milestone') return 1;
  return isCourse(direction) && typeof target === 'number' ? target : null;
}

function isCourse(direction: Direction | undefined): boolean {
  return direction === 'increase' || direction === 'decrease';
}

/** The last of several points on one day counts, as with check-ins. */
function planOf({ plan }: Kpi): PlannedValue[] {
  const values = new Map<Day, number>();
  for (const { date, value } of plan ?? []) {
    const day = dayOf(date);
    if (day !== null && value !== undefined) values.set(day, value);
  }
  return Array.from(values, ([day, value]) => ({ day, value })).toSorted((one, other) => one.day - other.day);
}
