import type { Initiative, Kpi, Vision } from '../../model/vision.ts';
import type { KpiNumbers } from '../../progress/kpi-numbers.ts';
import type { Numbers } from '../../progress/numbers.ts';
import { usesOfKpis } from '../../progress/usage.ts';

export interface ReckonedKpi {
  readonly kpi: Kpi;
  readonly numbers: KpiNumbers;
}

interface Reckoned {
  readonly vision: Vision;
  readonly numbers: Numbers;
}

/** The KPIs beside their numbers, in the order of the file; of several with one id the first. */
export function reckonedKpis({ vision, numbers }: Reckoned): ReckonedKpi[] {
  const left = new Map(numbers.kpis);
  return (vision.document.kpis ?? []).flatMap((kpi) => {
    const own = left.get(kpi.id ?? '');
    return own !== undefined && left.delete(own.id) ? [{ kpi, numbers: own }] : [];
  });
}

/** Those that somebody still works towards: where all items that use a KPI are closed, it is left in peace. */
export function runningKpis(context: Reckoned): ReckonedKpi[] {
  const uses = usesOfKpis(context.vision.document, context.numbers.settings.fiscalYearStart);
  return reckonedKpis(context).filter(({ numbers }) => {
    const own = uses.get(numbers.id) ?? [];
    return own.length === 0 || own.some(({ closed }) => !closed);
  });
}

/** The ids of the KPIs that an initiative counts on; one of weight 0 is out of everything. */
export function countedKpiIds({ kpis }: Initiative): string[] {
  return (kpis ?? []).flatMap((reference) => {
    const { kpi, weight = 1 } = typeof reference === 'string' ? { kpi: reference } : reference;
    return kpi === undefined || weight === 0 ? [] : [kpi];
  });
}
