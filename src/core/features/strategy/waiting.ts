import type { Snapshot } from '../../snapshot.ts';
import { isClosed } from '../../trace/code-state.ts';
import { formatCount } from '../format.ts';
import { reviewDaysOver } from '../review/review-due.ts';
import { joined } from '../tree-node.ts';
import { shownItems } from './shown-items.ts';

/** What in a strategy waits for somebody. */
export interface Waiting {
  readonly count: number;
  /** `2 items off track, 1 KPI without a recent check-in, a review due` */
  readonly text: string;
}

/** Open objectives and initiatives that are off track, KPIs that nobody has measured for too long, and a review whose day has come. */
export function waitingIn(snapshot: Snapshot): Waiting {
  const { numbers, say } = snapshot;
  const open = [...shownItems(snapshot, 'objective'), ...shownItems(snapshot, 'initiative')].filter((item) => !isClosed(item));
  const offTrack = open.filter(({ kind, id }) => (kind === 'objective' ? numbers.objectives : numbers.initiatives).get(id)?.status === 'off-track').length;
  const stale = [...numbers.kpis.values()].filter((kpi) => kpi.stale).length;
  const isReviewDue = (reviewDaysOver(snapshot) ?? -1) >= 0;
  const parts = [
    offTrack > 0 && say('{0} off track', formatCount(offTrack, 'item', say)),
    stale > 0 && say('{0} without a recent check-in', formatCount(stale, 'KPI', say)),
    isReviewDue && say('a review due'),
  ];
  return { count: offTrack + stale + Number(isReviewDue), text: joined(parts, ', ') };
}
