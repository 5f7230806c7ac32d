import { titleOf, type Item } from '../../model/items.ts';
import type { KpiReference } from '../../model/vision.ts';
import type { Snapshot } from '../../snapshot.ts';
import { formatAge, formatCourse, formatRatio, formatTarget, formatValue, STATUS_WORDS, VERDICT_WORDS } from '../format.ts';
import { joined, leaf, type TreeNode } from '../tree-node.ts';
import { openItem } from '../vision-place.ts';

type KpiItem = Extract<Item, { kind: 'kpi' }>;

/** The KPIs that an item counts on, each once; `parent` is the id of the item's row. */
export function kpiNodes(snapshot: Snapshot, parent: string, references: readonly KpiReference[] | undefined): TreeNode[] {
  const ids = (references ?? []).map((reference) => (typeof reference === 'string' ? reference : reference.kpi));
  return [...new Set(ids)].flatMap((id) => {
    const item = id === undefined ? undefined : snapshot.vision.items.find('kpi', id);
    return item ? [kpiNode(snapshot, parent, item)] : [];
  });
}

function kpiNode(snapshot: Snapshot, parent: string, item: KpiItem): TreeNode {
  const { say } = snapshot;
  const numbers = snapshot.numbers.kpis.get(item.id);
  const value = formatValue(item.value, numbers?.value, say);
  const target = formatTarget(item.value, say);
  const standing = joined([numbers && say(STATUS_WORDS[numbers.status]), numbers?.stale && say('stale')]);
  return leaf({
    id: `${parent}/${item.id}`,
    label: titleOf(item),
    description: joined([formatCourse(item.value, numbers, say), standing]),
    tooltip: tooltipOf(snapshot, item),
    icon: numbers?.status ?? 'no-data',
    spoken: say('KPI {0}, {1}, target {2}, {3}', titleOf(item), value, target, standing),
    action: openItem(snapshot, item),
    kind: 'kpi',
    item: item.id,
  });
}

function tooltipOf({ say, numbers: { kpis } }: Snapshot, item: KpiItem): string {
  const numbers = kpis.get(item.id);
  const target = formatTarget(item.value, say);
  const lines = [
    titleOf(item),
    item.value.definition,
    joined([say('now {0}', formatValue(item.value, numbers?.value, say)), numbers?.due ? say('target {0} by {1}', target, numbers.due) : say('target {0}', target)], ', '),
    say('progress {0}, expected {1}', formatRatio(numbers?.progress), formatRatio(numbers?.expected)),
    joined([say('newest check-in {0}', formatAge(numbers?.age, say)), numbers?.stale && say('stale')]),
    numbers?.forecast && say(VERDICT_WORDS[numbers.forecast.verdict]),
  ];
  return joined(lines, '\n');
}
