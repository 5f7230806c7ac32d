import { hasUnreadable } from '../model/written.ts';
import { quarterAfter, quarterOf } from '../progress/quarter.ts';
import { phrase } from '../text/phrase.ts';
import { onSection } from './common/reports.ts';
import type { DocumentRule } from './rule.ts';

export const nextQuarterEmpty: DocumentRule = {
  id: 'next-quarter-empty',
  severity: 'hint',
  looksAt: 'document',
  summary: 'Nothing is planned for the next quarter.',
  help: 'When this quarter ends, people will take up what is loudest instead of what matters. Plan at least one initiative for the next quarter; `status: proposed` is enough to talk about it. Quarters follow `settings.fiscalYearStart`. Cancelled initiatives plan nothing.',
  *check({ vision, today, numbers }) {
    const planned = (vision.document.initiatives ?? []).filter(({ status }) => status !== 'cancelled').map(({ quarter }) => quarter);
    // An initiative without a readable quarter has its own finding, and may be meant for the next.
    if (planned.includes(undefined) || hasUnreadable(vision, vision.document, 'initiatives')) return;
    const next = quarterAfter(quarterOf(today, numbers.settings.fiscalYearStart));
    if (next === null || planned.includes(next)) return;
    yield onSection(vision, 'initiatives', phrase`Nothing is planned for the next quarter, ${next}: propose at least one initiative.`);
  },
};
