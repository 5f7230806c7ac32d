import type { KpiReference } from '../model/vision.ts';
import { type Average, averageOf } from './average.ts';
import type { Day } from './day.ts';
import type { KpiNumbers } from './kpi-numbers.ts';
import { rollUp } from './roll-up.ts';
import type { NumberSettings } from './settings.ts';
import { type Share, sharesOf } from './share.ts';
import type { ItemStatus } from './status.ts';

/** What is computed for an initiative or objective from its own KPIs. */
export interface ItemNumbers extends Average {
  readonly status: ItemStatus;
  readonly shares: readonly Share[];
}

export function itemNumbers(
  references: readonly KpiReference[] | undefined,
  kpis: ReadonlyMap<string, KpiNumbers>,
  today: Day,
  settings: NumberSettings,
): ItemNumbers {
  const shares = sharesOf(references, kpis, today, settings);
  return { ...averageOf(shares), status: rollUp(shares, settings), shares };
}
