import { lacks } from '../model/written.ts';
import { listed, phrase } from '../text/phrase.ts';
import { missingParts, NARRATIVE_PARTS } from './common/narrative.ts';
import { onSection } from './common/reports.ts';
import type { DocumentRule } from './rule.ts';

export const narrativeIncomplete: DocumentRule = {
  id: 'narrative-incomplete',
  severity: 'warning',
  looksAt: 'document',
  summary: 'The narrative for non-technical readers lacks a part.',
  help: 'Those who pay for the work and those who sell it do not read lists of initiatives. Tell them in a few sentences each what is wrong today (`problem`), how it will be (`vision`), how you get there (`roadmap`) and what it brings (`impact`).',
  *check({ vision }) {
    const { narrative } = vision.document;
    if (lacks(vision, vision.document, 'narrative')) {
      yield onSection(vision, 'narrative', phrase`There is no narrative: add "narrative" with ${listed(NARRATIVE_PARTS)}, in words for everyone.`);
    } else if (narrative) {
      const missing = missingParts(vision, narrative);
      if (missing.length > 0) yield onSection(vision, 'narrative', phrase`The narrative lacks ${listed(missing)}: say it in words for everyone.`);
    }
  },
};
