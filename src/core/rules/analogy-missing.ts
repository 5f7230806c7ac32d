import { lacks } from '../model/written.ts';
import { phrase } from '../text/phrase.ts';
import { missingParts, NARRATIVE_PARTS } from './common/narrative.ts';
import { onSection } from './common/reports.ts';
import type { DocumentRule } from './rule.ts';

export const analogyMissing: DocumentRule = {
  id: 'analogy-missing',
  severity: 'hint',
  looksAt: 'document',
  summary: 'The narrative has no analogy for non-technical readers.',
  help: 'People remember a picture longer than an argument. Compare what you are building with something that everyone knows: a second till that opens when the queue grows, the labels on a fuse box. One sentence under `analogy` is enough.',
  *check({ vision }) {
    const { narrative } = vision.document;
    if (!narrative || missingParts(vision, narrative).length === NARRATIVE_PARTS.length) return;
    if (lacks(vision, narrative, 'analogy')) {
      yield onSection(vision, 'narrative', phrase`The narrative has no analogy: compare it with something that everyone knows.`);
    }
  },
};
