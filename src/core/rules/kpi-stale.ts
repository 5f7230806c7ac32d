import type { Kpi } from '../model/vision.ts';
import { phrase } from '../text/phrase.ts';
import { reckonedKpis } from './common/kpis.ts';
import { onItem } from './common/reports.ts';
import { hasUnreadCheckIn } from './common/unread.ts';
import type { DocumentRule } from './rule.ts';

export const kpiStale: DocumentRule = {
  id: 'kpi-stale',
  severity: 'warning',
  looksAt: 'document',
  summary: 'The newest check-in of a KPI is older than its frequency allows.',
  help: 'An old number says how things were. Every status and forecast that is computed from it pretends to know today. Measure again and add a check-in, which is one line; or give the KPI a `frequency` that you can keep up. `settings.graceDays` says how many days a check-in may be late.',
  *check(context) {
    for (const { kpi, numbers } of reckonedKpis(context)) {
      if (!numbers.stale || !numbers.newest || hasUnreadCheckIn(context.vision, kpi)) continue;
      const message = phrase`This KPI was last measured on ${numbers.newest.date}, ${numbers.age ?? 0} days ago, and it is due ${RHYTHM[frequencyOf(kpi)]}: add a check-in.`;
      yield onItem(context.vision, kpi, message);
    }
  },
};

const RHYTHM = { daily: phrase`every day`, weekly: phrase`every week`, monthly: phrase`every month`, quarterly: phrase`every quarter` } as const;

function frequencyOf({ frequency }: Kpi): keyof typeof RHYTHM {
  return frequency ?? 'monthly';
}
