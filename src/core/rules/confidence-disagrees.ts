import { atLeast } from '../progress/tolerance.ts';
import { phrase } from '../text/phrase.ts';
import { runningKpis } from './common/kpis.ts';
import { onKey } from './common/reports.ts';
import type { DocumentRule } from './rule.ts';

export const confidenceDisagrees: DocumentRule = {
  id: 'confidence-disagrees',
  severity: 'warning',
  looksAt: 'document',
  summary: 'The newest check-in is confident, and the KPI is off track.',
  help: 'Whoever measured is at least 70 % sure to reach the target, and the numbers say otherwise. One of the two knows something that the other does not: write down in the note what the number cannot show yet, put the expected course under `plan`, or lower the confidence.',
  *check(context) {
    for (const { numbers } of runningKpis(context)) {
      const confidence = numbers.newest?.checkIn.confidence;
      if (!numbers.newest || confidence === undefined || numbers.status !== 'off-track' || !atLeast(confidence, CONFIDENT)) continue;
      const message = phrase`This check-in is confident (${confidence}), and the KPI is off track: say in the note why it will come right, add a plan, or lower the confidence.`;
      yield onKey(context.vision, numbers.newest.checkIn, 'confidence', message, { item: numbers.id });
    }
  },
};

/** Confidence from which on somebody counts as sure. */
const CONFIDENT = 0.7;
