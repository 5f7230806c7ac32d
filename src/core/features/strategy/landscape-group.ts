import { titleOf } from '../../model/items.ts';
import type { Snapshot } from '../../snapshot.ts';
import { formatCount } from '../format.ts';
import { joined, leaf, type TreeNode } from '../tree-node.ts';
import { openItem } from '../vision-place.ts';
import { groupNode } from './group-node.ts';
import { shownItems } from './shown-items.ts';

/** The trends around us; none where the vision has no landscape. */
export function landscapeGroup(snapshot: Snapshot): TreeNode[] {
  const { say, vision } = snapshot;
  const { landscape } = vision.document;
  if (!landscape) return [];
  const trends = shownItems(snapshot, 'trend');
  const children = trends.map((item) => {
    const kind = item.value.kind && say(item.value.kind);
    return leaf({
      id: `group/landscape/${item.id}`,
      label: titleOf(item),
      description: joined([kind, item.value.implication]),
      tooltip: joined([titleOf(item), joined([item.id, kind]), item.value.implication], '\n'),
      icon: 'landscape',
      spoken: joined([say('Trend {0}', titleOf(item)), kind, item.value.implication], ', '),
      action: openItem(snapshot, item),
      kind: 'trend',
      item: item.id,
    });
  });
  const updated = landscape.updated && say('updated {0}', landscape.updated);
  const description = joined([formatCount(trends.length, 'trend', say), updated]);
  return [groupNode(snapshot, { id: 'landscape', label: say('Landscape'), description, tooltip: landscape.summary?.trim() ?? description, icon: 'landscape', section: 'landscape', children })];
}
