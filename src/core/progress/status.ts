import type { StatusLimits } from './settings.ts';
import { atLeast, atMost } from './tolerance.ts';

/** How a running KPI does, from worst to best. */
export const EARNED = ['off-track', 'at-risk', 'on-track', 'achieved'] as const;
export type EarnedStatus = (typeof EARNED)[number];

export type KpiStatus = EarnedStatus | 'not-started' | 'no-data' | 'missed';

/** The status of an initiative or objective; a missed KPI makes it off-track. */
export type ItemStatus = EarnedStatus | 'not-started' | 'no-data' | 'no-kpi';

/** The worse of two. */
export function worse(one: EarnedStatus, other: EarnedStatus): EarnedStatus {
  return EARNED.indexOf(one) < EARNED.indexOf(other) ? one : other;
}

/** The status that a progress earns against the expected one (both 0..1, or beyond). */
export function earnedStatus(progress: number, expected: number, limits: StatusLimits): EarnedStatus {
  if (atLeast(progress, 1)) return 'achieved';
  const earned = byDistance(progress, expected, limits);
  return atLeast(progress, 0) ? earned : worse(earned, 'at-risk');
}

/** Where nothing is expected yet, nothing is behind. */
function byDistance(progress: number, expected: number, limits: StatusLimits): EarnedStatus {
  const gap = expected - progress;
  const ratio = atMost(expected, 0) ? 1 : progress / expected;
  if (atLeast(ratio, limits.onTrackRatio) || atMost(gap, limits.onTrackGap)) return 'on-track';
  if (atLeast(ratio, limits.atRiskRatio) || atMost(gap, limits.atRiskGap)) return 'at-risk';
  return 'off-track';
}
