import { isMaintained } from './goal.ts';
import { clamp, quotient } from './ratio.ts';
import type { Share } from './share.ts';

/** The weighted progress of an item, and how much of it is known. */
export interface Average {
  /** 0..1; null where no KPI has a progress. */
  readonly progress: number | null;
  /** Weight of the KPIs with a progress ÷ weight of all that should have one, 0..1; null without such a KPI. */
  readonly coverage: number | null;
  /** The same in KPIs, as in "(2 of 3)". */
  readonly known: number;
  readonly of: number;
}

/** A ratio, and how much it counts. */
export interface Weighed {
  readonly weight: number;
  readonly ratio: number;
}

/** Mean of the clamped progress over outcome KPIs without maintain-*; those of weight 0 are out. */
export function averageOf(shares: readonly Share[]): Average {
  const counted = shares.filter(countsTowardsProgress);
  const known = counted.flatMap(({ weight, numbers }) =>
    numbers.progress === null ? [] : [{ weight, ratio: numbers.progress }],
  );
  return {
    progress: weightedMean(known),
    coverage: quotient(weightOf(known), weightOf(counted)),
    known: known.length,
    of: counted.length,
  };
}

/** Whether a share is one of an outcome that is to be reached. */
export function countsTowardsProgress({ weight, goal }: Share): boolean {
  return weight > 0 && goal.role === 'outcome' && !isMaintained(goal);
}

/** Weighted mean of ratios, each held between 0 and 1; null of nothing. */
export function weightedMean(all: readonly Weighed[]): number | null {
  const sum = all.reduce((total, { weight, ratio }) => total + weight * clamp(ratio), 0);
  return quotient(sum, weightOf(all));
}

function weightOf(all: readonly { readonly weight: number }[]): number {
  return all.reduce((sum, { weight }) => sum + weight, 0);
}
