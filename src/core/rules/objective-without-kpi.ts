import { phrase } from '../text/phrase.ts';
import { openObjectives } from './common/open.ts';
import { mayBe, ownKpis } from './common/own-kpis.ts';
import { onItem } from './common/reports.ts';
import type { DocumentRule } from './rule.ts';

export const objectiveWithoutKpi: DocumentRule = {
  id: 'objective-without-kpi',
  severity: 'warning',
  looksAt: 'document',
  summary: 'An open objective has no KPI that tells whether it is reached.',
  help: 'An objective without a number is a wish: nobody will ever know whether it came true. List at least one KPI of role `outcome` (the default) under `kpis` of the objective. Guardrails and health figures say what must not break on the way, not whether you arrive. KPIs of initiatives do not count, because a finished project is not yet a result.',
  *check({ vision }) {
    for (const objective of openObjectives(vision)) {
      const kpis = ownKpis(vision, objective);
      if (kpis === null || kpis.some((kpi) => mayBe(vision, kpi, 'outcome'))) continue;
      yield onItem(vision, objective, phrase`No KPI tells whether this objective is reached: list one of role outcome under "kpis".`);
    }
  },
};
