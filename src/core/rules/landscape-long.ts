import { phrase } from '../text/phrase.ts';
import { onKey } from './common/reports.ts';
import type { DocumentRule } from './rule.ts';

const MOST_WORDS = 500;

export const landscapeLong: DocumentRule = {
  id: 'landscape-long',
  severity: 'information',
  looksAt: 'document',
  summary: 'The briefing is longer than 500 words.',
  help: 'A briefing is for people who have five minutes. Whatever does not fit on one page is not read, so keep what changes a decision and move the rest into `sources` and `links`.',
  *check({ vision }) {
    const { landscape } = vision.document;
    const words = landscape?.summary?.match(/\S+/g)?.length ?? 0;
    if (!landscape || words <= MOST_WORDS) return;
    yield onKey(vision, landscape, 'summary', phrase`The briefing has ${words} words: cut it to one page, at most ${MOST_WORDS}.`);
  },
};
