import type { Item } from '../model/items.ts';
import { runningKpis } from './common/kpis.ts';
import { isOpenInitiative, isOpenObjective } from './common/open.ts';
import { onItem } from './common/reports.ts';
import { namingIn, reviewsUpTo } from './common/reviews.ts';
import { isJournalUnread } from './common/unread.ts';
import { kindWord } from './common/words.ts';
import type { DocumentContext, DocumentRule } from './rule.ts';

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
      yield onItem(vision, item.value, `This ${kindWord(item.kind)} is off track and the review of ${newest.date} does not name it: take it up in the next one, under "${list}".`);
    }
  },
};

/** The open items that are off track, in the order of the sections. */
function offTrackItems({ vision, numbers }: DocumentContext): Item[] {
  const running = new Set(runningKpis({ vision, numbers }).map((kpi) => kpi.numbers.id));
  const statusOf = (item: Item) => {
    switch (item.kind) {
      case 'kpi':
        return running.has(item.id) ? numbers.kpis.get(item.id)?.status : undefined;
      case 'initiative':
        return isOpenInitiative(item.value) ? numbers.initiatives.get(item.id)?.status : undefined;
      case 'objective':
        return isOpenObjective(vision, item.value) ? numbers.objectives.get(item.id)?.status : undefined;
      default:
        return undefined;
    }
  };
  return vision.items.all.filter((item) => vision.items.get(item.id) === item && statusOf(item) === 'off-track');
}
