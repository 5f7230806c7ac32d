import { dayOf } from '../progress/day.ts';
import { readableOr } from '../model/written.ts';
import { phrase, word } from '../text/phrase.ts';
import { onItem } from './common/reports.ts';
import type { DocumentRule } from './rule.ts';

const MOST_DAYS = 14;

export const concernOpen: DocumentRule = {
  id: 'concern-open',
  severity: 'warning',
  looksAt: 'document',
  summary: 'A concern or a veto has been open for more than two weeks.',
  help: 'Whoever raises a concern and hears nothing stops raising them, and opposes the plan later, when it is expensive. Answer it under `response` and set its status: `accepted` with what you changed, `rejected` with the reason, or `done`. It may stay open for 14 days and `settings.graceDays`.',
  *check({ vision, today, numbers }) {
    const now = dayOf(today);
    for (const feedback of vision.document.feedback ?? []) {
      const since = dayOf(feedback.date);
      const objects = feedback.stance === 'concern' || feedback.stance === 'block';
      if (!objects || now === null || since === null || readableOr(vision, feedback, 'status', 'open') !== 'open') continue;
      if (now - since <= MOST_DAYS + numbers.settings.graceDays) continue;
      const message = phrase`This ${word(feedback.stance)} has been open for ${now - since} days: answer it under "response", and set its status to accepted, rejected or done.`;
      yield onItem(vision, feedback, message);
    }
  },
};
