import type { Kpi, Objective, Vision } from '../../model/vision.ts';
import { hasUnreadable, readableOr } from '../../model/written.ts';

type Role = NonNullable<Kpi['role']>;

/**
 * The KPIs that an objective counts on; one of weight 0 is out of everything. Null where a reference leads nowhere,
 * as nothing can then be said about all of them.
 */
export function ownKpis(vision: Vision, objective: Objective): readonly Kpi[] | null {
  if (hasUnreadable(vision, objective, 'kpis')) return null;
  const kpis: Kpi[] = [];
  for (const reference of objective.kpis ?? []) {
    const { kpi: id = '', weight = 1 } = typeof reference === 'string' ? { kpi: reference } : reference;
    const kpi = vision.items.find('kpi', id)?.value;
    if (!kpi) return null;
    if (weight > 0) kpis.push(kpi);
  }
  return kpis;
}

/** Whether a KPI has a role, or has one that cannot be read. */
export function mayBe(vision: Vision, kpi: Kpi, role: Role): boolean {
  return (readableOr(vision, kpi, 'role', 'outcome') ?? role) === role;
}
