import { lacks } from '../model/written.ts';
import { phrase } from '../text/phrase.ts';
import { onEntry } from './common/reports.ts';
import type { DocumentRule } from './rule.ts';

export const insightUnlinked: DocumentRule = {
  id: 'insight-unlinked',
  severity: 'information',
  looksAt: 'document',
  summary: 'An insight is linked to no item.',
  help: 'An observation that bears on nothing is forgotten. Name under `links` what it speaks for or against: an objective, a trend, a KPI, a decision. Where there is nothing yet, it may be the first sign of a new trend.',
  *check({ vision }) {
    for (const insight of vision.document.insights ?? []) {
      if (!lacks(vision, insight, 'links')) continue;
      yield onEntry(vision, insight, phrase`This insight is linked to nothing: name the items that it bears on under "links".`);
    }
  },
};
