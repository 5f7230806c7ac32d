import { phrase } from '../text/phrase.ts';
import { openObjectives } from './common/open.ts';
import { onSection } from './common/reports.ts';
import type { DocumentRule } from './rule.ts';

const MOST = 3;

export const tooManyObjectives: DocumentRule = {
  id: 'too-many-objectives',
  severity: 'warning',
  looksAt: 'document',
  summary: 'More than three objectives are open.',
  help: 'Whoever has five priorities has none: people cannot keep them in mind, and everything can be justified by one of them. Decide on the three that matter most in the next 12 to 18 months. Set the others to `achieved` or `dropped`, or leave them for later.',
  *check({ vision }) {
    const open = openObjectives(vision).length;
    if (open <= MOST) return;
    yield onSection(vision, 'objectives', phrase`${open} objectives are open: keep the three that matter most and close the others.`);
  },
};
