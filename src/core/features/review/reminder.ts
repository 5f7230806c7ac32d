import { runningKpis } from '../../rules/common/kpis.ts';
import type { Snapshot } from '../../snapshot.ts';
import { formatCount } from '../format.ts';
import { joined } from '../tree-node.ts';
import { nextReviewDue, reviewDaysOver } from './review-due.ts';

/** Something that is due today or has been for a while. */
export interface Due {
  readonly kind: 'review' | 'check-in';
  /** In full, for a tooltip. */
  readonly text: string;
}

/** What a strategy asks of people now, and nothing that can wait. */
export interface Reminder {
  /** Few words, for a status bar; empty where nothing is due. */
  readonly short: string;
  readonly due: readonly Due[];
}

/** The review, from its day on, and the KPIs whose newest value is stale. A vision that has had no review yet is left to its finding. */
export function reminderOf(snapshot: Snapshot): Reminder {
  const { say } = snapshot;
  const over = reviewDaysOver(snapshot);
  const isReviewDue = over !== undefined && over >= 0;
  const stale = runningKpis(snapshot).filter(({ numbers }) => numbers.stale);
  const review: Due[] = isReviewDue ? [{ kind: 'review', text: reviewText(snapshot, over) }] : [];
  const checkIns = stale.map(({ kpi, numbers }): Due => ({ kind: 'check-in', text: say('{0}: newest value {1} days ago', kpi.title ?? numbers.id, numbers.age ?? 0) }));
  const short = joined([isReviewDue && say('Review due'), stale.length > 0 && say('{0} to update', formatCount(stale.length, 'KPI', say))]);
  return { short, due: [...review, ...checkIns] };
}

function reviewText(snapshot: Snapshot, over: number): string {
  const { say } = snapshot;
  if (over === 0) return say('The review is due today.');
  return say('The review was due on {0}, {1} ago.', nextReviewDue(snapshot) ?? '', formatCount(over, 'day', say));
}
