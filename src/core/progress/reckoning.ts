import type { Day } from './day.ts';
import type { KpiNumbers } from './kpi-numbers.ts';
import type { NumberSettings } from './settings.ts';

/** What the numbers of initiatives and objectives are computed from, besides themselves. */
export interface Reckoning {
  /** `YYYY-MM-DD`, and the same day as a count. */
  readonly today: string;
  readonly day: Day;
  readonly settings: NumberSettings;
  readonly kpis: ReadonlyMap<string, KpiNumbers>;
}
