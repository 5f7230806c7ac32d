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
    start: dayOf(kpi.start) ?? earliest(uses.map((use) => use.start)),
    due: dayOf(kpi.due) ?? latest(uses.map((use) => use.end)),
  };
}

function earliest(days: readonly (Day | null)[]): Day | null {
  return days.reduce((first, day) => (first === null || (day !== null && day < first) ? day : first), null);
}

function latest(days: readonly (Day | null)[]): Day | null {
  return days.reduce((last, day) => (last === null || (day !== null && day > last) ? day : last), null);
}
