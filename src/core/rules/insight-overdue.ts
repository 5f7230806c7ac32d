import { hasUnreadable } from '../model/written.ts';
import { dateOf, dayOf } from '../progress/day.ts';
import { dayAfter } from '../progress/duration.ts';
import { phrase } from '../text/phrase.ts';
import { onSection } from './common/reports.ts';
import type { DocumentRule } from './rule.ts';

export const insightOverdue: DocumentRule = {
  id: 'insight-overdue',
  severity: 'hint',
  looksAt: 'document',
  summary: 'No insight has been noted down for longer than you meant to.',
  help: 'Strategy gets better by small observations: a customer visit, a move of a competitor, a number that surprises. You asked to be reminded with `cadence.insights`. Note one line under `insights`, or take that key out.',
  *check({ vision, today }) {
    const { cadence, insights = [] } = vision.document;
    // An insight without a readable date has its own finding, and may be the newest.
    const undated = hasUnreadable(vision, vision.document, 'insights') || insights.some(({ date }) => date === undefined);
    if (cadence?.insights === undefined || undated) return;
    const newest = newestOf(insights.flatMap(({ date }) => (date !== undefined && date <= today ? [date] : [])));
    const due = dayAfter(newest, cadence.insights);
    if (newest === undefined) {
      yield onSection(vision, 'insights', phrase`No insight has been noted down yet: add one line under "insights".`);
    } else if (due !== null && (dayOf(today) ?? due) > due) {
      yield onSection(vision, 'insights', phrase`The last insight is of ${newest}, the next was due by ${dateOf(due)}: note one down here.`);
    }
  },
};

function newestOf(dates: readonly string[]): string | undefined {
  return dates.reduce<string | undefined>((newest, date) => (newest === undefined || date > newest ? date : newest), undefined);
}
