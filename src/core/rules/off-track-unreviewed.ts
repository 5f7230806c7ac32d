import { phrase, word } from '../text/phrase.ts';
import { offTrackItems } from './common/off-track.ts';
import { onItem } from './common/reports.ts';
import { namingIn, reviewsUpTo } from './common/reviews.ts';
import { isJournalUnread } from './common/unread.ts';
import { kindWord } from './common/words.ts';
import type { DocumentRule } from './rule.ts';

export const offTrackUnreviewed: DocumentRule = {
  id: 'off-track-unreviewed',
  severity: 'warning',
  looksAt: 'document',
  summary: 'Something is off track, and the newest review does not mention it.',
  help: 'A red number that nobody talks about becomes normal. Take it up in the next review: name the KPI under its `kpis`, or the item under its `decisions`, with what you do about it. KPIs, initiatives and objectives are looked at; closed ones are left in peace.',
  *check(context) {
    const { vision, today } = context;
    const newest = reviewsUpTo(today, vision).at(-1);
    // No review at all is overdue, which says enough.
    if (!newest || isJournalUnread(vision)) return;
    const named = new Set(namingIn(vision)(newest));
    for (const item of offTrackItems(context)) {
      if (named.has(item.id)) continue;
      const list = item.kind === 'kpi' ? 'kpis' : 'decisions';
      yield onItem(vision, item.value, phrase`This ${word(kindWord(item.kind))} is off track and the review of ${newest.date} does not name it: take it up in the next one, under "${list}".`);
    }
  },
};
