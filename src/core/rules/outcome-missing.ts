import { lacks } from '../model/written.ts';
import { phrase } from '../text/phrase.ts';
import { onItem } from './common/reports.ts';
import type { DocumentRule } from './rule.ts';

export const outcomeMissing: DocumentRule = {
  id: 'outcome-missing',
  severity: 'information',
  looksAt: 'document',
  summary: 'An initiative is done, but nobody wrote down what came of it.',
  help: 'Done says that the work has ended, not whether it was worth it. Say under `outcome` in a sentence what changed, in numbers where you have them, and what you learned: it is what the next plan can build on.',
  *check({ vision }) {
    for (const initiative of vision.document.initiatives ?? []) {
      if (initiative.status !== 'done' || !lacks(vision, initiative, 'outcome')) continue;
      yield onItem(vision, initiative, phrase`This initiative is done: write under "outcome" what came of it.`);
    }
  },
};
