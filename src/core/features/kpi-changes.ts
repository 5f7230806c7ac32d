import type { Kpi } from '../model/vision.ts';
import type { KpiNumbers } from '../progress/kpi-numbers.ts';
import type { Snapshot } from '../snapshot.ts';

/** A KPI that a change touches; a side is undefined where the KPI is not there. */
export interface KpiChange {
  readonly id: string;
  readonly before: KpiSide | undefined;
  readonly after: KpiSide | undefined;
  /** Whether what it is held against was changed: baseline, target, limits, plan, dates. */
  readonly goalMoved: boolean;
}

export interface KpiSide {
  readonly kpi: Kpi;
  readonly numbers: KpiNumbers | undefined;
}

const GOAL = ['direction', 'unit', 'baseline', 'target', 'critical', 'start', 'due', 'plan'] as const;

/** The KPIs whose goal or check-ins differ between two snapshots, in the order of the later one, removed ones last. */
export function kpiChanges(before: Snapshot, after: Snapshot): KpiChange[] {
  const [old, now] = [sidesOf(before), sidesOf(after)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((id) => {
    const [a, b] = [old.get(id), now.get(id)];
    const goalMoved = a !== undefined && b !== undefined && GOAL.some((key) => !isSame(a.kpi[key], b.kpi[key]));
    const isTouched = goalMoved || !a || !b || !isSame(a.kpi.checkIns, b.kpi.checkIns);
    return isTouched ? [{ id, before: a, after: b, goalMoved }] : [];
  });
}

function sidesOf({ vision, numbers }: Snapshot): Map<string, KpiSide> {
  return new Map(vision.items.ofKind('kpi').map(({ id, value }) => [id, { kpi: value, numbers: numbers.kpis.get(id) }]));
}

/** Values of a document are plain data. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
