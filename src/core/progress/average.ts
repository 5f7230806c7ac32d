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

/** Mean of the clamped progress over outcome KPIs without maintain-*; those of weight 0 are out. */
export function averageOf(shares: readonly Share[]): Average {
  const counted = shares.filter(countsTowardsProgress);
  const known = counted.filter(({ numbers }) => numbers.progress !== null);
  return {
    progress: weightedMean(known, ({ numbers }) => numbers.progress ?? 0),
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
export function weightedMean(shares: readonly Share[], ratioOf: (share: Share) => number): number | null {
  const sum = shares.reduce((total, share) => total + share.weight * clamp(ratioOf(share)), 0);
  return quotient(sum, weightOf(shares));
}

function weightOf(shares: readonly Share[]): number {
  return shares.reduce((sum, { weight }) => sum + weight, 0);
}
