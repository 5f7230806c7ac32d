import { setValue } from '../model/edit/set-value.ts';
import type { Kpi } from '../model/vision.ts';
import { same } from '../progress/tolerance.ts';
import { phrase } from '../text/phrase.ts';
import { itemAt } from './common/at-span.ts';
import { limitFlaw } from './common/limits.ts';
import { onKey } from './common/reports.ts';
import type { Finding } from './finding.ts';
import { fixBy, type Fix, type FixContext } from './fix.ts';
import type { DocumentRule } from './rule.ts';

export const baselineEqualsTarget: DocumentRule = {
  id: 'baseline-equals-target',
  severity: 'error',
  looksAt: 'document',
  summary: 'A KPI is to increase or decrease, and its target is where it began.',
  help: 'There is no way from the baseline to the target, so there is no progress on it. What is good enough already and must stay so has the direction `maintain-above` or `maintain-below`; else the target has to move.',
  *check({ vision }) {
    for (const kpi of vision.document.kpis ?? []) {
      const keeping = maintaining(kpi);
      const { target, baseline } = kpi;
      if (!keeping || typeof target !== 'number' || baseline === undefined || !same(baseline, target)) continue;
      if (limitFlaw(kpi, 'target', target) !== undefined) continue;
      const message = phrase`The target ${target} is where the KPI began: move it, or use the direction ${keeping} to keep the value.`;
      yield onKey(vision, kpi, 'target', message, kpi.id === undefined ? {} : { item: kpi.id });
    }
  },
  fixes: maintainInstead,
};

/** The direction that keeps what the KPI's own direction is to reach. */
function maintaining({ direction }: Kpi): 'maintain-above' | 'maintain-below' | undefined {
  if (direction === 'increase') return 'maintain-above';
  return direction === 'decrease' ? 'maintain-below' : undefined;
}

function maintainInstead({ span }: Finding, { text, vision }: FixContext): Fix[] {
  const kpi = itemAt(vision, vision.document.kpis, span);
  const keeping = kpi && maintaining(kpi);
  return keeping ? fixBy(phrase`Change the direction to ${keeping}`, setValue(text, [vision.locations.of(kpi), 'direction'], keeping)) : [];
}
