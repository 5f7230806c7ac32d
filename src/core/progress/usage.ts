import type { Initiative, KpiReference, Objective, VisionDocument } from '../model/vision.ts';
import { type Day, dayOf } from './day.ts';
import { type DateRange, quarterRange } from './quarter.ts';

/** An objective or initiative that names a KPI among its own, of whatever weight. */
export interface Use {
  readonly start: Day | null;
  readonly end: Day | null;
  /** Whether the item is closed: achieved, dropped, done or cancelled. */
  readonly closed: boolean;
}

/**
 * Who uses each KPI, by the KPI's id. Conditions are no use: they only look at the KPI.
 */
export function usesOfKpis(document: VisionDocument, fiscalYearStart: number): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  const add = (use: Use, references: readonly KpiReference[] | undefined) => {
    for (const reference of references ?? []) {
      const id = kpiIdOf(reference);
      if (id === undefined) continue;
      const known = uses.get(id);
      if (known) known.push(use);
      else uses.set(id, [use]);
    }
  };
  for (const objective of document.objectives ?? []) add(useByObjective(objective), objective.kpis);
  const rangeOf = quarterRanges(document, fiscalYearStart);
  for (const initiative of document.initiatives ?? []) add(useByInitiative(initiative, rangeOf), initiative.kpis);
  return uses;
}

export function kpiIdOf(reference: KpiReference): string | undefined {
  return typeof reference === 'string' ? reference : reference.kpi;
}

type QuarterRanges = ReadonlyMap<string | undefined, DateRange | null>;

/** Each quarter reckoned once: many initiatives share few quarters. */
function quarterRanges({ initiatives }: VisionDocument, fiscalYearStart: number): QuarterRanges {
  const quarters = new Set(initiatives?.map(({ quarter }) => quarter));
  return new Map(Array.from(quarters, (quarter) => [quarter, quarterRange(quarter, fiscalYearStart)]));
}

function useByObjective({ horizon, status }: Objective): Use {
  return {
    start: dayOf(horizon?.start),
    end: dayOf(horizon?.end),
    closed: status === 'achieved' || status === 'dropped',
  };
}

function useByInitiative({ quarter, status }: Initiative, rangeOf: QuarterRanges): Use {
  const range = rangeOf.get(quarter);
  return {
    start: dayOf(range?.start),
    end: dayOf(range?.end),
    closed: status === 'done' || status === 'cancelled',
  };
}
