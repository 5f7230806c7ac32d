import { titleOf, type Item } from '../../model/items.ts';
import type { Snapshot } from '../../snapshot.ts';
import { formatCount } from '../format.ts';
import { joined, leaf, type TreeNode } from '../tree-node.ts';
import { openItem } from '../vision-place.ts';
import { groupNode } from './group-node.ts';

type FeedbackItem = Extract<Item, { kind: 'feedback' }>;

/** What product, sales and finance say, newest first. */
export function feedbackGroup(snapshot: Snapshot): TreeNode[] {
  const { say, vision } = snapshot;
  const items = vision.items.ofKind('feedback');
  if (items.length === 0) return [];
  const children = items.toSorted((a, b) => ((a.value.date ?? '') > (b.value.date ?? '') ? -1 : 1)).map((item) => feedbackNode(snapshot, item));
  const open = items.filter(({ value: { status = 'open' } }) => status === 'open').length;
  const description = joined([formatCount(items.length, 'voice', say), open > 0 && say('{0} open', open)]);
  return [groupNode(snapshot, { id: 'feedback', label: say('Feedback'), description, icon: 'feedback', section: 'feedback', children })];
}

function feedbackNode(snapshot: Snapshot, item: FeedbackItem): TreeNode {
  const { say } = snapshot;
  const { from, by, date, stance, status = 'open', response } = item.value;
  const facts = [from, stance && say(stance), say(status)];
  return leaf({
    // An id that is used twice still makes two rows.
    id: `group/feedback/${item.id}@${item.idSpan.start}`,
    label: titleOf(item),
    description: joined(facts),
    tooltip: joined([titleOf(item), joined([item.id, by, date]), joined(facts), response && say('Answer: {0}', response)], '\n'),
    icon: 'feedback',
    spoken: joined([say('Feedback {0}', titleOf(item)), ...facts], ', '),
    action: openItem(snapshot, item),
    kind: 'feedback',
    item: item.id,
  });
}
