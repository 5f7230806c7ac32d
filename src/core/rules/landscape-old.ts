import { setValue } from '../model/edit/set-value.ts';
import { dayOf } from '../progress/day.ts';
import { phrase } from '../text/phrase.ts';
import { onKey } from './common/reports.ts';
import { fixBy } from './fix.ts';
import type { DocumentRule } from './rule.ts';

/** A quarter, as long as the longest one. */
const MOST_DAYS = 92;

export const landscapeOld: DocumentRule = {
  id: 'landscape-old',
  severity: 'warning',
  looksAt: 'document',
  summary: 'The briefing has not been updated for a quarter.',
  help: 'Markets move while plans stay. Go through the briefing at least once a quarter, change what is no longer true, and set `updated` to that day, even where nothing had to change.',
  *check({ vision, today }) {
    const { landscape } = vision.document;
    const [updated, now] = [dayOf(landscape?.updated), dayOf(today)];
    if (!landscape || updated === null || now === null || now - updated <= MOST_DAYS) return;
    const message = phrase`The briefing was last updated on ${landscape.updated ?? ''}, ${now - updated} days ago: go through it and set this date to the day on which you did.`;
    yield onKey(vision, landscape, 'updated', message);
  },
  fixes: (_, { text, today }) => fixBy(phrase`I went through it today`, setValue(text, ['landscape', 'updated'], today)),
};
