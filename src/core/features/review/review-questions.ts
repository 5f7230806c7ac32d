import { titleOf, type Item } from '../../model/items.ts';
import { isOpenObjective } from '../../rules/common/open.ts';
import { offTrackItems } from '../../rules/common/off-track.ts';
import type { Snapshot } from '../../snapshot.ts';
import { isClosed } from '../../trace/code-state.ts';
import { contradictions } from './review-changes.ts';

/** An item about which a review has to decide, and why. */
export interface ReviewQuestion {
  readonly id: string;
  readonly title: string;
  readonly kind: Item['kind'];
  /** `off track; the data contradicts its hypothesis` */
  readonly why: string;
}

/** The open items that are off track or contradicted, by the data or by an insight after a day (`YYYY-MM-DD`); objectives first. */
export function reviewQuestions(snapshot: Snapshot, since: string): ReviewQuestion[] {
  const { say, vision, numbers } = snapshot;
  const reasons = new Map<Item, string[]>();
  const add = (item: Item, why: string) => reasons.set(item, [...(reasons.get(item) ?? []), why]);
  for (const item of offTrackItems(snapshot)) add(item, say('off track'));
  for (const item of vision.items.ofKind('objective')) {
    const broken = numbers.objectives.get(item.id)?.hypothesis?.conditions.find((condition) => condition.broken);
    if (broken && isOpenObjective(vision, item.value)) add(item, say('the data contradicts its hypothesis ({0})', broken.text));
  }
  for (const { links = [], title = '' } of contradictions(snapshot, since)) {
    for (const item of links.flatMap((id) => vision.items.get(id) ?? [])) if (!isClosed(item)) add(item, say('contradicted by "{0}"', title));
  }
  return [...reasons].map(([item, why]) => ({ id: item.id, title: titleOf(item), kind: item.kind, why: why.join('; ') })).toSorted(byKind);
}

const ORDER: readonly Item['kind'][] = ['objective', 'initiative', 'kpi'];

function byKind(a: ReviewQuestion, b: ReviewQuestion): number {
  const rank = ({ kind }: ReviewQuestion) => (ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length);
  return rank(a) - rank(b);
}
