import type { Review } from '../model/vision.ts';
import { lacks } from '../model/written.ts';
import { listed, phrase, type Phrase } from '../text/phrase.ts';
import { onEntry } from './common/reports.ts';
import { reviewsUpTo } from './common/reviews.ts';
import type { DocumentRule } from './rule.ts';

const PARTS: readonly (readonly [key: keyof Review, name: Phrase])[] = [
  ['marketChanges', phrase`market changes`],
  ['kpis', phrase`KPIs`],
  ['decisions', phrase`decisions`],
];

export const reviewIncomplete: DocumentRule = {
  id: 'review-incomplete',
  severity: 'information',
  looksAt: 'document',
  summary: 'The newest review lacks market changes, KPIs or decisions.',
  help: 'A review looks outside, at the numbers, and then decides: that is what makes it more than a status meeting. Fill in `marketChanges`, `kpis` and `decisions`; "none" is an answer too, as in `marketChanges: [none]` or a decision to persevere.',
  *check({ vision, today }) {
    const newest = reviewsUpTo(today, vision).at(-1);
    if (!newest) return;
    const missing = PARTS.filter(([key]) => lacks(vision, newest, key)).map(([, name]) => name);
    if (missing.length === 0) return;
    yield onEntry(vision, newest, phrase`The newest review lacks ${listed(missing)}: write down what was said about them.`);
  },
};
