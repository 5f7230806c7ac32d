import type { Insight } from '../../model/vision.ts';
import type { Snapshot } from '../../snapshot.ts';
import { formatCount } from '../format.ts';
import { joined, leaf, type TreeNode } from '../tree-node.ts';
import { visionPlace } from '../vision-place.ts';
import { groupNode } from './group-node.ts';

/** The notebook, newest first. */
export function insightGroup(snapshot: Snapshot): TreeNode[] {
  const { say, vision } = snapshot;
  const { insights = [] } = vision.document;
  if (insights.length === 0) return [];
  const newestFirst = insights.toSorted((a, b) => ((a.date ?? '') > (b.date ?? '') ? -1 : 1));
  const description = joined([formatCount(insights.length, 'insight', say), newestFirst[0]?.date]);
  const children = newestFirst.map((insight) => insightNode(snapshot, insight, `group/insights/${insights.indexOf(insight)}`));
  return [groupNode(snapshot, { id: 'insights', label: say('Insights'), description, icon: 'insight', section: 'insights', children })];
}

function insightNode(snapshot: Snapshot, insight: Insight, id: string): TreeNode {
  const { say, vision } = snapshot;
  const { title = '…', date, kind, effect, note, links = [] } = insight;
  const facts = [date, kind && say(kind), effect && effect !== 'neutral' && say(effect)];
  return leaf({
    id,
    label: title,
    description: joined(facts),
    tooltip: joined([title, joined(facts), note, links.join(', ')], '\n'),
    icon: 'insight',
    spoken: joined([say('Insight {0}', title), ...facts], ', '),
    action: { kind: 'open', place: visionPlace(snapshot, vision.locations.textOf(insight, 'title')) },
    kind: 'insight',
  });
}
