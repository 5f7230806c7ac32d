import { lacks } from '../model/written.ts';
import { phrase } from '../text/phrase.ts';
import { onKey, onSection } from './common/reports.ts';
import type { DocumentRule } from './rule.ts';

export const landscapeMissing: DocumentRule = {
  id: 'landscape-missing',
  severity: 'warning',
  looksAt: 'document',
  summary: 'There is no briefing on the world around you.',
  help: 'Objectives answer to something: customers, competitors, the law, what technology makes possible. Without a briefing, nobody can tell whether they are still the right ones. Write one page under `landscape`: the date on which it was last brought up to date, a summary, and the trends that matter.',
  *check({ vision }) {
    const { landscape } = vision.document;
    if (lacks(vision, vision.document, 'landscape')) {
      yield onSection(vision, 'landscape', phrase`There is no briefing: add "landscape" with updated, summary and trends.`);
    } else if (landscape?.summary !== undefined && lacks(vision, landscape, 'summary')) {
      yield onKey(vision, landscape, 'summary', phrase`The briefing is empty: say on one page what is going on around you.`);
    }
  },
};
