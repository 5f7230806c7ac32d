import type { Snapshot } from '../snapshot.ts';
import type { Coverage } from '../trace/trace.ts';
import { findingChanges, type FindingChanges } from './finding-changes.ts';
import { kpiChanges, type KpiChange } from './kpi-changes.ts';
import { markerChanges, type MarkerChanges } from './marker-changes.ts';

/** What happened between two states of a project. */
export interface Change {
  /** Undefined where nothing was traced: there was no vision. */
  readonly coverageBefore: Coverage | undefined;
  readonly findings: FindingChanges;
  readonly markers: MarkerChanges;
  readonly kpis: readonly KpiChange[];
}

/** @param before undefined where there was no vision: then every finding is new, and nothing else is compared */
export function changeBetween(before: Snapshot | undefined, after: Snapshot): Change {
  if (!before) return { coverageBefore: undefined, findings: { added: after.findings, resolved: [] }, markers: { added: [], resolved: [] }, kpis: [] };
  return {
    coverageBefore: before.trace?.coverage,
    findings: findingChanges(before, after),
    markers: markerChanges(before, after),
    kpis: kpiChanges(before, after),
  };
}
