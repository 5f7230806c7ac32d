import { phrase } from '../text/phrase.ts';
import { openObjectives } from './common/open.ts';
import { mayBe, ownKpis } from './common/own-kpis.ts';
import { onItem } from './common/reports.ts';
import type { DocumentRule } from './rule.ts';

export const objectiveOnlyLagging: DocumentRule = {
  id: 'objective-only-lagging',
  severity: 'hint',
  looksAt: 'document',
  summary: 'All KPIs of an objective are lagging.',
  help: 'A lagging KPI tells what came out when it is too late to act: revenue, conversion over a quarter, churn. Add a `leading` one that moves within weeks when the work goes well, such as a latency, a share of users who try the new way, or a conversion of one step.',
  *check({ vision }) {
    for (const objective of openObjectives(vision)) {
      const kpis = ownKpis(vision, objective) ?? [];
      if (!kpis.some((kpi) => mayBe(vision, kpi, 'outcome')) || kpis.some(({ indicator }) => indicator !== 'lagging')) continue;
      yield onItem(vision, objective, phrase`All KPIs of this objective are lagging: add a leading one that warns you in time.`);
    }
  },
};
