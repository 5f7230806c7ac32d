import type { KpiReference } from '../model/vision.ts';
import { type Day, dayOf } from './day.ts';
import { type Goal, withOwnTarget } from './goal.ts';
import { type GoalNumbers, goalNumbers } from './goal-numbers.ts';
import type { KpiNumbers } from './kpi-numbers.ts';
import type { NumberSettings } from './settings.ts';

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

/** The shares that an item has in KPIs; references to unknown KPIs are left out. */
export function sharesOf(
  references: readonly KpiReference[] | undefined,
  kpis: ReadonlyMap<string, KpiNumbers>,
  today: Day,
  settings: NumberSettings,
): Share[] {
  const shares: Share[] = [];
  for (const written of references ?? []) {
    const reference = typeof written === 'string' ? { kpi: written } : written;
    const kpi = kpis.get(reference.kpi ?? '');
    if (kpi) shares.push(shareOf(reference, kpi, today, settings));
  }
  return shares;
}

type ShareReference = Exclude<KpiReference, string>;

function shareOf(reference: ShareReference, kpi: KpiNumbers, today: Day, settings: NumberSettings): Share {
  const weight = reference.weight ?? DEFAULT_WEIGHT;
  const by = dayOf(reference.by);
  if (reference.target === undefined && by === null) return { kpi, weight, own: false, goal: kpi.goal, numbers: kpi };
  const goal = withOwnTarget(kpi.goal, reference.target, by);
  return { kpi, weight, own: true, goal, numbers: goalNumbers(today, goal, settings) };
}
