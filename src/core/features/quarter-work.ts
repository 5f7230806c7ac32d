import type { Item } from '../model/items.ts';
import { quarterOf } from '../progress/quarter.ts';
import type { Snapshot } from '../snapshot.ts';
import { ELSEWHERE, type CommitWork, type Target } from './commit-work.ts';

/** Where the work of a quarter went, beside where the roadmap says it should go. */
export interface QuarterWork {
  /** As in `2026-Q4`. */
  readonly quarter: string;
  readonly commits: number;
  /** What the roadmap plans for the quarter first, in its order; then other items, then work for none. */
  readonly rows: readonly WorkRow[];
}

export interface WorkRow {
  readonly target: Target;
  /** Part of the commits of the quarter, 0..1. */
  readonly share: number;
  /** Part of the quarter that the roadmap gives to it, 0..1; null where it is not on the roadmap of this quarter. */
  readonly planned: number | null;
}

type InitiativeItem = Extract<Item, { kind: 'initiative' }>;

/** The quarters in which there are commits, the newest first. A commit counts as one, however large. */
export function quarterWork(snapshot: Snapshot, work: readonly CommitWork[]): QuarterWork[] {
  const { fiscalYearStart } = snapshot.numbers.settings;
  const quarterIn = ({ commit }: CommitWork) => quarterOf(commit.date, fiscalYearStart);
  const quarters = [...new Set(work.map(quarterIn))].toSorted().toReversed();
  return quarters.map((quarter) => {
    const done = work.filter((found) => quarterIn(found) === quarter);
    return { quarter, commits: done.length, rows: rowsOf(snapshot, quarter, done) };
  });
}

function rowsOf(snapshot: Snapshot, quarter: string, work: readonly CommitWork[]): WorkRow[] {
  const planned = plannedShares(snapshot, quarter);
  const done = new Map<Target, number>();
  for (const { shares } of work) for (const { target, share } of shares) done.set(target, (done.get(target) ?? 0) + share / work.length);
  const unplanned = [...done.keys()].filter((target) => typeof target === 'object' && !planned.has(target));
  const targets: Target[] = [...planned.keys(), ...unplanned, ...ELSEWHERE.filter((target) => done.has(target))];
  return targets.map((target) => ({ target, share: done.get(target) ?? 0, planned: planned.get(target) ?? null }));
}

/** By people where every initiative of the quarter says how many, else in equal parts. Cancelled ones and mere proposals are given nothing. */
function plannedShares({ vision }: Snapshot, quarter: string): Map<Target, number> {
  const initiatives = vision.items.ofKind('initiative').filter(({ value }) => value.quarter === quarter && value.status !== 'cancelled' && value.status !== 'proposed');
  const people = initiatives.map(peopleOf);
  const weights = people.every((count) => count > 0) ? people : people.map(() => 1);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return new Map(initiatives.map((item, index) => [item, (weights[index] ?? 0) / sum]));
}

/** Full-time equivalents of all teams together. */
function peopleOf({ value }: InitiativeItem): number {
  return (value.resources?.teams ?? []).reduce((sum, { fte }) => sum + (fte ?? 0), 0);
}
