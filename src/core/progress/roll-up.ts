import { countsTowardsProgress, type Weighed, weightedMean } from './average.ts';
import type { NumberSettings } from './settings.ts';
import type { Share } from './share.ts';
import { type EarnedStatus, earnedStatus, type ItemStatus, type KpiStatus, worse } from './status.ts';

/**
 * The status of an item from its outcome and guardrail KPIs: the worst of them, or with
 * `rollup: average` what the average of the outcomes under way earns. KPIs that no average can
 * hold (guardrails, maintain-*, without data) then still count by their own status, so that
 * averaging never hides a broken guardrail.
 */
export function rollUp(shares: readonly Share[], settings: NumberSettings): ItemStatus {
  const counted = shares.filter(({ weight, goal }) => weight > 0 && goal.role !== 'health');
  return worstOf(settings.rollup === 'average' ? averaged(counted, settings) : counted.map(statusOf));
}

/** Not started counts only where all are; without data nothing is better than at risk. */
function worstOf(statuses: readonly KpiStatus[]): ItemStatus {
  if (statuses.length === 0) return 'no-kpi';
  const earned = statuses.filter((status) => status !== 'not-started' && status !== 'no-data').map(withinItem);
  const noData = statuses.includes('no-data');
  if (earned.length === 0) return noData ? 'no-data' : 'not-started';
  return earned.reduce(worse, noData ? 'at-risk' : 'achieved');
}

function withinItem(status: EarnedStatus | 'missed'): EarnedStatus {
  return status === 'missed' ? 'off-track' : status;
}

/** One status for all shares under way that an average can hold, before the statuses of the others. */
function averaged(shares: readonly Share[], settings: NumberSettings): KpiStatus[] {
  const [progresses, expectations]: [Weighed[], Weighed[]] = [[], []];
  const others: KpiStatus[] = [];
  for (const share of shares) {
    const { progress, expected, status } = share.numbers;
    if (!countsTowardsProgress(share) || progress === null || expected === null || status === 'not-started') {
      others.push(status);
    } else {
      progresses.push({ weight: share.weight, ratio: progress });
      expectations.push({ weight: share.weight, ratio: expected });
    }
  }
  const [progress, expected] = [weightedMean(progresses), weightedMean(expectations)];
  return progress === null || expected === null ? others : [earnedStatus(progress, expected, settings.status), ...others];
}

function statusOf({ numbers }: Share): KpiStatus {
  return numbers.status;
}
