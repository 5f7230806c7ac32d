import { hasUnreadable } from '../model/written.ts';
import type { Trend } from '../model/vision.ts';
import { listed, phrase } from '../text/phrase.ts';
import { onKey } from './common/reports.ts';
import type { DocumentRule } from './rule.ts';

const WANTED = ['customer', 'competitor', 'industry'] as const satisfies readonly Trend['kind'][];

export const landscapeSources: DocumentRule = {
  id: 'landscape-sources',
  severity: 'information',
  looksAt: 'document',
  summary: 'The briefing has no trend about customers, competitors or the industry.',
  help: 'A strategy that looks in one direction only is surprised from the others. Talk to customers, try what competitors offer, read what the industry reports, and write at least one trend of each of these three kinds. Trends of technology and regulation are welcome beside them.',
  *check({ vision }) {
    const { landscape } = vision.document;
    if (!landscape || hasUnreadable(vision, landscape, 'trends')) return;
    const kinds = (landscape.trends ?? []).map(({ kind }) => kind);
    // A trend without a readable kind has its own finding, and may be of any.
    if (kinds.includes(undefined)) return;
    const missing = WANTED.filter((kind) => !kinds.includes(kind));
    if (missing.length === 0) return;
    const key = landscape.trends ? 'trends' : 'landscape';
    const owner = landscape.trends ? landscape : vision.document;
    yield onKey(vision, owner, key, phrase`The briefing has no trend of kind ${listed(missing)}: add one of each, from people who know.`);
  },
};
