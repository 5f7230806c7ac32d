import { hasUnreadable } from '../model/written.ts';
import { phrase } from '../text/phrase.ts';
import { idsMeant } from './common/meaning.ts';
import { onItem } from './common/reports.ts';
import type { DocumentRule } from './rule.ts';

export const trendUnused: DocumentRule = {
  id: 'trend-unused',
  severity: 'hint',
  looksAt: 'document',
  summary: 'A trend supports no objective.',
  help: 'Either the trend asks for an objective that you do not have, or it is noise in the briefing. List it under `trends` of the objective that it speaks for, or take it out.',
  *check({ vision }) {
    const { landscape, objectives } = vision.document;
    if (!objectives || objectives.some((objective) => hasUnreadable(vision, objective, 'trends'))) return;
    const used = idsMeant(vision, 'trend', objectives.flatMap(({ trends }) => trends ?? []));
    for (const trend of landscape?.trends ?? []) {
      if (trend.id === undefined || used.has(trend.id)) continue;
      yield onItem(vision, trend, phrase`This trend supports no objective: list it under "trends" of one, or take it out.`);
    }
  },
};
