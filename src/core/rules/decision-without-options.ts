import { hasUnreadable } from '../model/written.ts';
import { phrase } from '../text/phrase.ts';
import { openDecisions } from './common/open.ts';
import { onItem } from './common/reports.ts';
import type { DocumentRule } from './rule.ts';

const FEWEST = 2;

export const decisionWithoutOptions: DocumentRule = {
  id: 'decision-without-options',
  severity: 'hint',
  looksAt: 'document',
  summary: 'Fewer than two options were considered for a decision.',
  help: 'Without an alternative there was nothing to decide. Whoever asks in a year why it was done this way wants to know what else was on the table: list at least two under `options`, the chosen one included.',
  *check({ vision }) {
    for (const decision of openDecisions(vision)) {
      const options = (decision.options ?? []).filter((option) => option.trim() !== '');
      if (options.length >= FEWEST || hasUnreadable(vision, decision, 'options')) continue;
      yield onItem(vision, decision, phrase`This decision had no alternative: list at least two options, the chosen one included.`);
    }
  },
};
