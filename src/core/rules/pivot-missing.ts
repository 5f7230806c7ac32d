import { lacks } from '../model/written.ts';
import { phrase } from '../text/phrase.ts';
import { openObjectives } from './common/open.ts';
import { onItem } from './common/reports.ts';
import type { DocumentRule } from './rule.ts';

export const pivotMissing: DocumentRule = {
  id: 'pivot-missing',
  severity: 'information',
  looksAt: 'document',
  summary: 'Nothing would make you give up the hypothesis of an objective.',
  help: 'A bet that cannot be lost is not tested but believed. Decide today, while nobody has to save face, which number on which day would make you change course, and write it under `pivotIf`, as in `checkout-conversion < 61.5 by 2027-03-31`.',
  *check({ vision }) {
    for (const objective of openObjectives(vision)) {
      if (!objective.hypothesis || !lacks(vision, objective.hypothesis, 'pivotIf')) continue;
      yield onItem(vision, objective, phrase`Nothing would make you stop this: add "pivotIf" to its hypothesis, with the number at which you would change course.`);
    }
  },
};
