import { lacks } from '../model/written.ts';
import { phrase } from '../text/phrase.ts';
import { openObjectives } from './common/open.ts';
import { onItem } from './common/reports.ts';
import type { DocumentRule } from './rule.ts';

export const hypothesisMissing: DocumentRule = {
  id: 'hypothesis-missing',
  severity: 'warning',
  looksAt: 'document',
  summary: 'An open objective has no technology hypothesis.',
  help: 'Without one, nobody can tell which capability is supposed to bring the outcome, and no number can prove it wrong. Write down what you believe, what it results in, and what the KPIs show when you are right.',
  *check({ vision }) {
    for (const objective of openObjectives(vision)) {
      if (!lacks(vision, objective, 'hypothesis')) continue;
      yield onItem(vision, objective, phrase`This objective has no hypothesis: add "hypothesis" with believe, resultsIn and confidentWhen.`);
    }
  },
};
