import { lacks } from '../model/written.ts';
import { phrase } from '../text/phrase.ts';
import { onItem } from './common/reports.ts';
import type { DocumentRule } from './rule.ts';

export const initiativeWithoutKpi: DocumentRule = {
  id: 'initiative-without-kpi',
  severity: 'error',
  looksAt: 'document',
  summary: 'An active initiative has no KPI.',
  help: 'Work without a number cannot be told from work without effect. Name at least one KPI that the initiative is meant to move.',
  *check({ vision }) {
    for (const initiative of vision.document.initiatives ?? []) {
      if (initiative.status !== 'active' || !lacks(vision, initiative, 'kpis')) continue;
      yield onItem(vision, initiative, phrase`This initiative is active and moves no KPI: list one under "kpis".`);
    }
  },
};
