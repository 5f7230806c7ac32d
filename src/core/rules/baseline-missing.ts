import { setValue } from '../model/edit/set-value.ts';
import { lacks } from '../model/written.ts';
import { phrase } from '../text/phrase.ts';
import { itemAt } from './common/at-span.ts';
import { countedKpiIds, reckonedKpis } from './common/kpis.ts';
import { onItem, onKey } from './common/reports.ts';
import type { Finding } from './finding.ts';
import { fixBy, type Fix, type FixContext } from './fix.ts';
import type { DocumentRule } from './rule.ts';

export const baselineMissing: DocumentRule = {
  id: 'baseline-missing',
  severity: 'warning',
  looksAt: 'document',
  summary: 'Work on a KPI is under way, and nobody wrote down where it began.',
  help: 'Without a baseline there is no progress, only a number: afterwards nobody can tell what the work has changed. Measure first, and write the value from before the work as `baseline`. A milestone needs none.',
  *check(context) {
    const { vision } = context;
    const active = (vision.document.initiatives ?? []).filter(({ status }) => status === 'active');
    const worked = new Set(active.flatMap(countedKpiIds));
    for (const { kpi, numbers } of reckonedKpis(context)) {
      if (!worked.has(numbers.id) || kpi.direction === undefined || kpi.direction === 'milestone' || !lacks(vision, kpi, 'baseline')) continue;
      const message = phrase`An active initiative works on this KPI, and it has no baseline: measure first, then add "baseline" with the value from before.`;
      yield vision.locations.key(kpi, 'baseline') ? onKey(vision, kpi, 'baseline', message, { item: numbers.id }) : onItem(vision, kpi, message);
    }
  },
  fixes: firstMeasured,
};

/** What was measured before the KPI began to count is the value from before. */
function firstMeasured({ span }: Finding, { text, vision, numbers }: FixContext): Fix[] {
  const kpi = itemAt(vision, vision.document.kpis, span);
  const { measured, start } = numbers.kpis.get(kpi?.id ?? '') ?? {};
  const before = measured?.findLast(({ date }) => start != null && date <= start);
  if (!kpi || !before) return [];
  const title = phrase`Take the check-in of ${before.date} (${before.value}) as baseline`;
  return fixBy(title, setValue(text, [vision.locations.of(kpi), 'baseline'], before.value));
}
