import { phrase, type Phrase } from '../text/phrase.ts';
import { onKey } from './common/reports.ts';
import type { DocumentRule } from './rule.ts';

export const checkInDate: DocumentRule = {
  id: 'check-in-date',
  severity: 'error',
  looksAt: 'document',
  summary: 'A check-in is dated in the future, or before the start that its KPI has written.',
  help: 'A check-in says what was measured on a day. What lies in the future has not been measured and is left out of every number until then; what lies before the written `start` belongs to another time. Correct the date or the start; what you expect for a day to come goes under `plan`.',
  *check({ vision, today }) {
    for (const { id, start, checkIns } of vision.document.kpis ?? []) {
      for (const checkIn of checkIns ?? []) {
        const message = flaw(checkIn.date, start, today);
        if (message !== undefined) yield onKey(vision, checkIn, 'date', message, id === undefined ? {} : { item: id });
      }
    }
  },
};

function flaw(date: string | undefined, start: string | undefined, today: string): Phrase | undefined {
  if (date === undefined) return undefined;
  if (date > today) return phrase`${date} is in the future, today is ${today}: correct the date, or move the value to "plan".`;
  return start !== undefined && date < start ? phrase`${date} is before the start of this KPI (${start}): correct one of the two.` : undefined;
}
