import { titleOf, type Item } from '../../model/items.ts';
import type { Snapshot } from '../../snapshot.ts';
import { stateGivenBy } from '../../trace/code-state.ts';
import { standingText } from '../progress-text.ts';
import { joined, lazily, leaf, type TreeNode } from '../tree-node.ts';
import { openItem } from '../vision-place.ts';
import { kpiNodes } from './kpi-node.ts';
import { workNodes } from './work-nodes.ts';

export type InitiativeItem = Extract<Item, { kind: 'initiative' }>;

/** Where a row stands. */
export interface RowPlace {
  /** The id of the row above. */
  readonly parent: string;
  /** Whether that row says the quarter already. */
  readonly inQuarter: boolean;
}

/** An initiative with its KPIs and the work that serves it. */
export function initiativeNode(snapshot: Snapshot, item: InitiativeItem, { parent, inQuarter }: RowPlace): TreeNode {
  const { say } = snapshot;
  const numbers = snapshot.numbers.initiatives.get(item.id);
  const { quarter, status, owner, why } = item.value;
  const id = `${parent}/${item.id}`;
  const standing = standingText(numbers, say);
  const state = status && say(status);
  const node = {
    id,
    label: titleOf(item),
    description: joined([!inQuarter && quarter, state, standing]),
    tooltip: joined([titleOf(item), joined([item.id, owner]), joined([quarter, state], ' '), standing, why], '\n'),
    icon: stateGivenBy(item) === 'stranded' ? 'stopped' : (numbers?.status ?? 'no-kpi'),
    spoken: joined([say('Initiative {0}', titleOf(item)), quarter, state, standing], ', '),
    action: openItem(snapshot, item),
    kind: 'initiative',
    item: item.id,
    ...(quarter === undefined ? {} : { quarter }),
    expanded: false,
  } as const;
  if (!hasRowsBelow(snapshot, item)) return leaf(node);
  return lazily(node, () => [...kpiNodes(snapshot, id, item.value.kpis), ...workNodes(snapshot, id, item)]);
}

function hasRowsBelow({ trace }: Snapshot, { id, value: { kpis = [], code = [] } }: InitiativeItem): boolean {
  if (kpis.length > 0) return true;
  return trace !== undefined && (code.length > 0 || trace.annotatedWith(id).length > 0 || trace.markersOf(id).length > 0);
}
