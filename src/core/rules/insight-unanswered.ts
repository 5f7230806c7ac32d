import { listed, phrase } from '../text/phrase.ts';
import { isClosed } from '../trace/code-state.ts';
import { onEntry } from './common/reports.ts';
import { namingIn, reviewsUpTo } from './common/reviews.ts';
import { isJournalUnread } from './common/unread.ts';
import type { DocumentRule } from './rule.ts';

export const insightUnanswered: DocumentRule = {
  id: 'insight-unanswered',
  severity: 'warning',
  looksAt: 'document',
  summary: 'An insight contradicts an item, and no later review mentions it.',
  help: 'Somebody saw that you may be wrong and wrote it down; now it waits. Take it up in the next review: name one of its items under `kpis` or `decisions`. A review on the day of the insight itself does not count, as it may have been held before. Closed items need no answer.',
  *check({ vision, today }) {
    if (isJournalUnread(vision)) return;
    const naming = namingIn(vision);
    const namedOn = new Map(reviewsUpTo(today, vision).flatMap((review) => naming(review).map((id) => [id, review.date])));
    for (const insight of vision.document.insights ?? []) {
      const { date, effect, links } = insight;
      if (effect !== 'contradicts' || date === undefined || date > today) continue;
      const open = (links ?? []).map((id) => vision.items.get(id)).filter((item) => item !== undefined && !isClosed(item));
      const ids = open.map((item) => item?.id ?? '');
      if (ids.length === 0 || ids.some((id) => (namedOn.get(id) ?? '') > date)) continue;
      yield onEntry(vision, insight, phrase`This contradicts ${listed(ids)}, and no review since has named it: take it up in the next one.`);
    }
  },
};
