import type { Kpi, KpiReference, Vision } from '../../model/vision.ts';
import type { WrittenLimit } from '../../progress/limit.ts';

/** A target that is written for a KPI: its own, or the share that an item sets itself. */
export interface WrittenTarget {
  readonly kpi: Kpi;
  /** The KPI, or the reference to it: where the key `target` stands. */
  readonly owner: object;
  readonly target: NonNullable<WrittenLimit>;
  /** The id of the KPI, or of the item that sets the share. */
  readonly item: string | undefined;
}

/** Every target that can be read, those of the KPIs first. */
export function writtenTargets(vision: Vision): WrittenTarget[] {
  const { kpis = [], objectives = [], initiatives = [] } = vision.document;
  const own = kpis.flatMap((kpi) => (kpi.target === undefined ? [] : [{ kpi, owner: kpi, target: kpi.target, item: kpi.id }]));
  const shares = [...objectives, ...initiatives].flatMap((item) => (item.kpis ?? []).flatMap((reference) => shareOf(vision, reference, item.id)));
  return [...own, ...shares];
}

function shareOf(vision: Vision, reference: KpiReference, item: string | undefined): WrittenTarget[] {
  if (typeof reference === 'string' || reference.target === undefined) return [];
  const kpi = vision.items.find('kpi', reference.kpi ?? '')?.value;
  return kpi ? [{ kpi, owner: reference, target: reference.target, item }] : [];
}
