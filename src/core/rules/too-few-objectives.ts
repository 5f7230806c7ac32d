import { hasUnreadable } from '../model/written.ts';
import { phrase, type Phrase } from '../text/phrase.ts';
import { onSection } from './common/reports.ts';
import type { DocumentRule } from './rule.ts';

const FEWEST = 3;

export const tooFewObjectives: DocumentRule = {
  id: 'too-few-objectives',
  severity: 'information',
  looksAt: 'document',
  summary: 'Fewer than three objectives are open.',
  help: 'A vision for 12 to 18 months usually rests on three business objectives. With fewer, something that the business needs may have been forgotten: ask product, sales and finance. Where you mean it, turn this rule off in `settings.rules`.',
  *check({ vision }) {
    const { objectives } = vision.document;
    // A state that cannot be read has its own finding, and may be open.
    const open = objectives?.filter(({ status = 'open' }) => status === 'open').length ?? 0;
    if (!objectives || open >= FEWEST || hasUnreadable(vision, vision.document, 'objectives')) return;
    yield onSection(vision, 'objectives', messageFor(open));
  },
};

function messageFor(open: number): Phrase {
  if (open === 0) return phrase`No objective is open: ask what else the business needs, and add up to three.`;
  return open === 1
    ? phrase`Only one objective is open: ask what else the business needs, and add up to three.`
    : phrase`Only two objectives are open: ask what else the business needs, and add up to three.`;
}
