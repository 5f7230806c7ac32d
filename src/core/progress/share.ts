import type { KpiReference } from '../model/vision.ts';
import { dayOf } from './day.ts';
import { type Goal, withOwnTarget } from './goal.ts';
import { type GoalNumbers, goalNumbers } from './goal-numbers.ts';
import type { KpiNumbers } from './kpi-numbers.ts';
import type { Reckoning } from './reckoning.ts';

/** A KPI as one objective or initiative counts on it. */
export interface Share {
  readonly kpi: KpiNumbers;
  readonly weight: number;
  /** Whether the item sets its own target or date, so that its numbers differ from the KPI's. */
  readonly own: boolean;
  readonly goal: Goal;
  readonly numbers: GoalNumbers;
}

const DEFAULT_WEIGHT = 1;

/** The shares that an item has in KPIs, in its order; references to unknown KPIs are left out. */
export function sharesOf(references: readonly KpiReference[] | undefined, reckoning: Reckoning): Share[] {
  return (references ?? []).flatMap((written) => {
    const reference = typeof written === 'string' ? { kpi: written } : written;
    const kpi = reference.kpi === undefined ? undefined : reckoning.kpis.get(reference.kpi);
    return kpi ? [shareOf(reference, kpi, reckoning)] : [];
  });
}

function shareOf(reference: Exclude<KpiReference, string>, kpi: KpiNumbers, { day, settings }: Reckoning): Share {
  const weight = reference.weight ?? DEFAULT_WEIGHT;
  const by = dayOf(reference.by);
  if (reference.target === undefined && by === null) return { kpi, weight, own: false, goal: kpi.goal, numbers: kpi };
  const goal = withOwnTarget(kpi.goal, reference.target, by);
  return { kpi, weight, own: true, goal, numbers: goalNumbers(day, goal, settings) };
}
