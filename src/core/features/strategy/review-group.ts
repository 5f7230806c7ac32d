import { titleOf } from '../../model/items.ts';
import type { Review } from '../../model/vision.ts';
import type { Span } from '../../text/span.ts';
import type { Snapshot } from '../../snapshot.ts';
import { formatCount } from '../format.ts';
import { joined, leaf, type TreeNode } from '../tree-node.ts';
import { visionPlace } from '../vision-place.ts';
import { groupNode } from './group-node.ts';

/** The monthly reviews, newest first. */
export function reviewGroup(snapshot: Snapshot): TreeNode[] {
  const { say, vision } = snapshot;
  const { reviews = [] } = vision.document;
  if (reviews.length === 0) return [];
  const newestFirst = reviews.toSorted((a, b) => ((a.date ?? '') > (b.date ?? '') ? -1 : 1));
  const next = newestFirst[0]?.next;
  const description = joined([formatCount(reviews.length, 'review', say), next && say('next {0}', next)]);
  const children = newestFirst.map((review) => reviewNode(snapshot, review, `group/reviews/${reviews.indexOf(review)}`));
  return [groupNode(snapshot, { id: 'reviews', label: say('Reviews'), description, icon: 'review', section: 'reviews', children })];
}

function reviewNode(snapshot: Snapshot, review: Review, id: string): TreeNode {
  const { say, vision } = snapshot;
  const { date = '…', decisions = [], kpis = [], marketChanges = [], attendees = [] } = review;
  const description = joined([formatCount(decisions.length, 'decision', say), formatCount(kpis.length, 'KPI', say)]);
  const note = (part: string, owner: object, key: string, label: string, about: string | undefined): TreeNode =>
    noteNode(snapshot, `${id}/${part}`, label, about ?? '', vision.locations.textOf(owner, key));
  return {
    id,
    label: date,
    description,
    tooltip: joined([date, description, attendees.join(', ')], '\n'),
    icon: 'review',
    spoken: joined([say('Review of {0}', date), description], ', '),
    action: { kind: 'open', place: visionPlace(snapshot, vision.locations.textOf(review, 'date')) },
    kind: 'review',
    children: [
      ...decisions.map((decision, index) => note(`decision/${index}`, decision, 'about', joined([decision.decision && say(decision.decision), titled(snapshot, decision.about)], ': '), decision.because)),
      ...kpis.map((kpi, index) => note(`kpi/${index}`, kpi, 'kpi', titled(snapshot, kpi.kpi), kpi.note)),
      ...marketChanges.map((change, index) => noteNode(snapshot, `${id}/market/${index}`, change, '', vision.locations.textOf(marketChanges, index))),
    ],
    expanded: false,
  };
}

function titled({ vision }: Snapshot, id = '…'): string {
  const item = vision.items.get(id);
  return item ? titleOf(item) : id;
}

function noteNode(snapshot: Snapshot, id: string, label: string, description: string, span: Span): TreeNode {
  const action = { kind: 'open', place: visionPlace(snapshot, span) } as const;
  return leaf({ id, label, description, tooltip: joined([label, description], '\n'), icon: 'note', spoken: joined([label, description], ', '), action, kind: 'note' });
}
