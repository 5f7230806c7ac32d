import type { Kpi } from '../model/vision.ts';
import { type Day, dayOf } from './day.ts';
import type { Use } from './usage.ts';

/** From when a KPI counts and until when its target is due; null where nothing tells. */
export interface Window {
  readonly start: Day | null;
  readonly due: Day | null;
}

/**
 * The KPI's own start and due; where it lacks one, the earliest start and the latest end of the
 * quarters and horizons of the items that use it, whatever their state.
 */
export function windowOf(kpi: Kpi, uses: readonly Use[]): Window {
  return {
    start: dayOf(kpi.start) ?? outermost(uses.map((use) => use.start), Math.min),
    due: dayOf(kpi.due) ?? outermost(uses.map((use) => use.end), Math.max),
  };
}

function outermost(days: readonly (Day | null)[], ofTwo: (one: Day, other: Day) => Day): Day | null {
  const known = days.filter((day) => day !== null);
  return known.length === 0 ? null : known.reduce((one, other) => ofTwo(one, other));
}
