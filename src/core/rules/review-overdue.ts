import type { Vision } from '../model/vision.ts';
import { readableOr } from '../model/written.ts';
import { dateOf, dayOf } from '../progress/day.ts';
import { dayAfter } from '../progress/duration.ts';
import { phrase } from '../text/phrase.ts';
import { onSection } from './common/reports.ts';
import { reviewsUpTo } from './common/reviews.ts';
import { isJournalUnread } from './common/unread.ts';
import type { DocumentRule } from './rule.ts';

const DEFAULT_CADENCE = '1M';

export const reviewOverdue: DocumentRule = {
  id: 'review-overdue',
  severity: 'warning',
  looksAt: 'document',
  summary: 'The next review of the strategy is overdue.',
  help: 'A strategy that nobody looks at again is a document. Meet at least once a month (or as `cadence.review` says): what changed outside, what do the KPIs say, what do we go on with, adjust or stop? Note it under `reviews`. A review with a date in the future has not taken place yet.',
  *check({ vision, today }) {
    const cadence = cadenceOf(vision);
    if (cadence === undefined || isJournalUnread(vision)) return;
    const newest = reviewsUpTo(today, vision).at(-1);
    if (!newest) {
      yield onSection(vision, 'reviews', phrase`No review has taken place yet: hold one and note it under "reviews".`);
      return;
    }
    const due = dayAfter(newest.date, cadence);
    if (due === null || (dayOf(today) ?? due) <= due) return;
    yield onSection(vision, 'reviews', phrase`The last review was on ${newest.date}, the next was due by ${dateOf(due)}: hold it and note it here.`);
  },
};

function cadenceOf(vision: Vision): string | undefined {
  const cadence = readableOr(vision, vision.document, 'cadence', {});
  return cadence && readableOr(vision, cadence, 'review', DEFAULT_CADENCE);
}
