import { quarterOf, quarterPhase } from '../progress/quarter.ts';
import { phrase, word } from '../text/phrase.ts';
import { moveToQuarter } from './common/move-to-quarter.ts';
import { isOpenInitiative } from './common/open.ts';
import { onItem } from './common/reports.ts';
import type { DocumentRule } from './rule.ts';

export const quarterOver: DocumentRule = {
  id: 'quarter-over',
  severity: 'warning',
  looksAt: 'document',
  summary: 'The quarter of an initiative has ended, and the initiative is still open.',
  help: 'The roadmap shows it in the past, and it is not over. Close it: `done` with its `outcome`, or `cancelled`. Or say honestly that it goes on, and move it to the quarter in which it will be done.',
  *check({ vision, today, numbers }) {
    const { fiscalYearStart } = numbers.settings;
    for (const initiative of vision.document.initiatives ?? []) {
      const { quarter, status } = initiative;
      if (!isOpenInitiative(initiative) || quarterPhase(quarter, today, fiscalYearStart) !== 'past') continue;
      const message = phrase`${quarter ?? ''} has ended, and this initiative is still ${word(status ?? 'proposed')}: set it to done or cancelled, or move it to ${quarterOf(today, fiscalYearStart)} or later.`;
      yield onItem(vision, initiative, message);
    }
  },
  fixes: moveToQuarter,
};
