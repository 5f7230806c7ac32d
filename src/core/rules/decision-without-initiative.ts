import type { Decision, Vision } from '../model/vision.ts';
import { hasUnreadable } from '../model/written.ts';
import { phrase } from '../text/phrase.ts';
import { openDecisions } from './common/open.ts';
import { onItem } from './common/reports.ts';
import type { DocumentRule } from './rule.ts';

export const decisionWithoutInitiative: DocumentRule = {
  id: 'decision-without-initiative',
  severity: 'information',
  looksAt: 'document',
  summary: 'A decision is accepted, but nothing is planned to carry it out.',
  help: 'A decision that nobody carries out is an opinion. Name the initiatives that do it under `initiatives` of the decision; where it needs none, as with a decision to leave something as it is, silence this finding on it. Cancelled initiatives carry nothing out.',
  *check({ vision }) {
    for (const decision of openDecisions(vision)) {
      if (decision.status !== 'accepted' || isPlanned(vision, decision)) continue;
      yield onItem(vision, decision, phrase`This is accepted and nothing is planned for it: name an initiative that carries it out.`);
    }
  },
};

/** A name that leads nowhere has its own finding. */
function isPlanned(vision: Vision, decision: Decision): boolean {
  if (hasUnreadable(vision, decision, 'initiatives')) return true;
  return (decision.initiatives ?? []).some((id) => vision.items.find('initiative', id)?.value.status !== 'cancelled');
}
