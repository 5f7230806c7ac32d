import { lacks } from '../model/written.ts';
import { phrase } from '../text/phrase.ts';
import { onSection } from './common/reports.ts';
import type { DocumentRule } from './rule.ts';

export const landscapeUnshared: DocumentRule = {
  id: 'landscape-unshared',
  severity: 'hint',
  looksAt: 'document',
  summary: 'The briefing has been shared with nobody.',
  help: 'A briefing changes decisions only where others have read it. Send it to the people who decide with you, ask what they see differently, and note them under `sharedWith`.',
  *check({ vision }) {
    const { landscape } = vision.document;
    if (!landscape || !lacks(vision, landscape, 'sharedWith')) return;
    yield onSection(vision, 'landscape', phrase`Nobody has been given this briefing: share it and list with whom under "sharedWith".`);
  },
};
