import type { KpiReference } from '../model/vision.ts';
import { type Average, averageOf } from './average.ts';
import type { Reckoning } from './reckoning.ts';
import { rollUp } from './roll-up.ts';
import { type Share, sharesOf } from './share.ts';
import type { ItemStatus } from './status.ts';

/** What is computed for an initiative or objective from its own KPIs. */
export interface ItemNumbers extends Average {
  readonly status: ItemStatus;
  readonly shares: readonly Share[];
}

export function itemNumbers(references: readonly KpiReference[] | undefined, reckoning: Reckoning): ItemNumbers {
  const shares = sharesOf(references, reckoning);
  return { ...averageOf(shares), status: rollUp(shares, reckoning.settings), shares };
}
