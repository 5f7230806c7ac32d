import type { Snapshot } from '../../snapshot.ts';
import { formatCourse, STATUS_WORDS } from '../format.ts';

/** A KPI that a review may look at. */
export interface ReviewedKpi {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Whether it has been measured since the last review, or is off track. */
  readonly due: boolean;
}

/** The KPIs, those that have something to say since a day (`YYYY-MM-DD`) first. */
export function reviewedKpis({ say, vision, numbers }: Snapshot, since: string): ReviewedKpi[] {
  const kpis = vision.items.ofKind('kpi').map(({ id, value }) => {
    const own = numbers.kpis.get(id);
    const due = (own?.newest?.date ?? '') > since || own?.status === 'off-track';
    const description = [formatCourse(value, own, say), own && say(STATUS_WORDS[own.status])].filter(Boolean).join(' · ');
    return { id, label: value.title ?? id, description, due };
  });
  return kpis.toSorted((a, b) => Number(b.due) - Number(a.due));
}
