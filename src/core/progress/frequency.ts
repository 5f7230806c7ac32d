import type { Kpi } from '../model/vision.ts';

type Frequency = NonNullable<Kpi['frequency']>;

const PERIOD_DAYS: Readonly<Record<Frequency, number>> = { daily: 1, weekly: 7, monthly: 31, quarterly: 92 };
const DEFAULT_FREQUENCY: Frequency = 'monthly';

/** Days within which a KPI is measured once. */
export function periodOf(kpi: Pick<Kpi, 'frequency'>): number {
  return PERIOD_DAYS[kpi.frequency ?? DEFAULT_FREQUENCY];
}
