import { type Compliance, complianceOf } from './compliance.ts';
import { dateOf, type Day } from './day.ts';
import { expectedOn } from './expected.ts';
import { type Forecast, forecastOn } from './forecast.ts';
import { type Goal, isMaintained } from './goal.ts';
import { statusOn } from './kpi-status.ts';
import { progressOf } from './progress.ts';
import type { NumberSettings } from './settings.ts';
import type { KpiStatus } from './status.ts';

/** What is computed for a KPI, and for an item's share of one alike. Unknown is null; dates are `YYYY-MM-DD`. */
export interface GoalNumbers {
  readonly start: string | null;
  readonly due: string | null;
  /** Raw: below 0 regressed, above 1 overshot. */
  readonly progress: number | null;
  readonly expected: number | null;
  readonly status: KpiStatus;
  readonly forecast: Forecast | null;
  /** Of maintain-* KPIs only. */
  readonly compliance: Compliance | null;
}

export function goalNumbers(today: Day, goal: Goal, settings: NumberSettings): GoalNumbers {
  return {
    start: dateOf(goal.start),
    due: dateOf(goal.due),
    progress: progressOf(goal),
    expected: expectedOn(today, goal),
    status: statusOn(today, goal, settings),
    forecast: forecastOn(today, goal),
    compliance: isMaintained(goal) ? complianceOf(goal) : null,
  };
}
