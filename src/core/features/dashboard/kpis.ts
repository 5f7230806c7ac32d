import { titleOf, type Item } from '../../model/items.ts';
import { objectiveIds } from '../../model/objective-ids.ts';
import { kpiIdOf } from '../../progress/usage.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { KpiSeries } from './kpi-series.ts';
import { seriesOf } from './series-of.ts';

/** What the page of KPIs shows. */
export interface KpisPage {
  readonly today: string;
  /** In the order of the document; of several with one id the first. */
  readonly kpis: readonly KpiSeries[];
  /** The objectives that a KPI can be looked for by. */
  readonly objectives: readonly { readonly id: string; readonly title: string }[];
}

type User = Extract<Item, { kind: 'objective' | 'initiative' }>;

/** Every KPI with its course, and who counts on it. */
export function kpisPage(snapshot: Snapshot): KpisPage {
  const { vision, numbers, today } = snapshot;
  const users = usersOfKpis(snapshot);
  const kpis = Array.from(numbers.kpis.values()).flatMap((own) => {
    const item = vision.items.find('kpi', own.id);
    return item ? [seriesOf(snapshot, item, own, usedBy(users.get(own.id) ?? []))] : [];
  });
  const named = new Set(kpis.flatMap(({ objectives }) => objectives));
  const objectives = vision.items.ofKind('objective').filter(({ id }) => named.has(id));
  return { today, kpis, objectives: objectives.map((item) => ({ id: item.id, title: titleOf(item) })) };
}

function usersOfKpis({ vision: { items } }: Snapshot): ReadonlyMap<string, readonly User[]> {
  const users = new Map<string, User[]>();
  for (const item of [...items.ofKind('objective'), ...items.ofKind('initiative')]) {
    for (const id of new Set(item.value.kpis?.flatMap((reference) => kpiIdOf(reference) ?? []))) {
      const known = users.get(id);
      if (known) known.push(item);
      else users.set(id, [item]);
    }
  }
  return users;
}

function usedBy(items: readonly User[]): Pick<KpiSeries, 'users' | 'objectives'> {
  const objectives = items.flatMap((item) => (item.kind === 'objective' ? [item.id] : objectiveIds(item.value)));
  return {
    users: items.map((item) => ({ kind: item.kind, id: item.id, title: titleOf(item) })),
    objectives: [...new Set(objectives)],
  };
}
