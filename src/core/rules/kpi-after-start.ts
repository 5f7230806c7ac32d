import type { Initiative } from '../model/vision.ts';
import { isUnreadable } from '../model/written.ts';
import { quarterRange } from '../progress/quarter.ts';
import { listed, phrase, type Phrase } from '../text/phrase.ts';
import { countedKpiIds } from './common/kpis.ts';
import { onItem } from './common/reports.ts';
import { hasUnreadCheckIn } from './common/unread.ts';
import type { DocumentContext, DocumentRule } from './rule.ts';

export const kpiAfterStart: DocumentRule = {
  id: 'kpi-after-start',
  severity: 'warning',
  looksAt: 'document',
  summary: 'A KPI of an active initiative was not measured before the initiative started.',
  help: 'Metrics first: what was not measured before the work began cannot show what the work has done. Add a check-in with the value from the day it started or earlier, if it can still be found. An initiative without `started` started with its quarter.',
  *check(context) {
    for (const initiative of context.vision.document.initiatives ?? []) {
      const start = startOf(initiative, context);
      const late = start === undefined || initiative.status !== 'active' ? [] : unmeasuredBy(start, initiative, context);
      if (late.length === 0) continue;
      yield onItem(context.vision, initiative, messageFor(late, start ?? ''));
    }
  },
};

function messageFor(late: readonly string[], start: string): Phrase {
  return late.length === 1
    ? phrase`${listed(late)} has no check-in from before this initiative started (${start}): add one with the value from then.`
    : phrase`${listed(late)} have no check-in from before this initiative started (${start}): add one with the value from then.`;
}

function startOf(initiative: Initiative, { vision, numbers }: DocumentContext): string | undefined {
  if (isUnreadable(vision, initiative, 'started')) return undefined;
  return initiative.started ?? quarterRange(initiative.quarter, numbers.settings.fiscalYearStart)?.start;
}

/** A check-in on the very day of the start is early enough. */
function unmeasuredBy(start: string, initiative: Initiative, { vision, numbers }: DocumentContext): string[] {
  return [...new Set(countedKpiIds(initiative))].filter((id) => {
    const kpi = vision.items.find('kpi', id)?.value;
    const isMeasured = numbers.kpis.get(id)?.measured.some(({ date }) => date <= start);
    return kpi && !isMeasured && !hasUnreadCheckIn(vision, kpi);
  });
}
