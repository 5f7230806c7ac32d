import type { Measured } from './check-ins.ts';
import type { Day } from './day.ts';
import type { Goal } from './goal.ts';
import { accepts } from './limit.ts';

/** How regularly a maintained KPI was within its target. */
export interface Compliance {
  readonly met: number;
  readonly periods: number;
  /** met ÷ periods, 0..1. */
  readonly ratio: number;
}

/**
 * Periods met of all periods from start (else the first check-in) to the newest check-in up to
 * due. A period is judged by its last check-in; one without a check-in is not met. Null without
 * a target, and where no check-in lies between start and due.
 */
export function complianceOf({ accepted, measured, start, due, period }: Goal): Compliance | null {
  const first = start ?? measured[0]?.day ?? null;
  if (first === null || accepted === null) return null;
  const counted = measured.filter(({ day }) => day >= first && (due === null || day <= due));
  const newest = counted.at(-1);
  if (!newest) return null;
  const periodOn = (day: Day) => Math.floor((day - first) / period);
  const periods = periodOn(newest.day) + 1;
  const met = lastOfEach(counted, periodOn).filter(({ value }) => accepts(accepted, value)).length;
  return { met, periods, ratio: met / periods };
}

function lastOfEach(measured: readonly Measured[], periodOn: (day: Day) => number): Measured[] {
  return measured.filter(({ day }, index) => {
    const next = measured[index + 1];
    return !next || periodOn(next.day) !== periodOn(day);
  });
}
