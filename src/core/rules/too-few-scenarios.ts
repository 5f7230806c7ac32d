import { hasUnreadable } from '../model/written.ts';
import { phrase } from '../text/phrase.ts';
import { onSection } from './common/reports.ts';
import type { DocumentRule } from './rule.ts';

const FEWEST = 2;

export const tooFewScenarios: DocumentRule = {
  id: 'too-few-scenarios',
  severity: 'warning',
  looksAt: 'document',
  summary: 'Fewer than two scenarios are still possible.',
  help: 'With a single picture of the future, every decision looks right in it. Describe at least two that are plausible and different, and what you would decide in each; a decision that is right in both is safe to take now. Scenarios that are ruled out do not count.',
  *check({ vision }) {
    // A state that cannot be read has its own finding, and may be open.
    const open = (vision.document.scenarios ?? []).filter(({ status }) => status !== 'ruled-out').length;
    if (open >= FEWEST || hasUnreadable(vision, vision.document, 'scenarios')) return;
    const message =
      open === 0
        ? phrase`There is no scenario that is not ruled out: describe at least two futures, and what you would decide in each.`
        : phrase`There is only one scenario that is not ruled out: describe at least two futures, and what you would decide in each.`;
    yield onSection(vision, 'scenarios', message);
  },
};
