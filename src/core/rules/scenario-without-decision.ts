import type { Scenario } from '../model/vision.ts';
import { hasUnreadable } from '../model/written.ts';
import { phrase } from '../text/phrase.ts';
import { idsMeant } from './common/meaning.ts';
import { isClosedDecision, openScenarios } from './common/open.ts';
import { onItem } from './common/reports.ts';
import type { DocumentRule } from './rule.ts';

export const scenarioWithoutDecision: DocumentRule = {
  id: 'scenario-without-decision',
  severity: 'warning',
  looksAt: 'document',
  summary: 'No decision is taken under a scenario.',
  help: 'A scenario is there to decide something: what would we do if it came, and what do we do today to be ready? Write the decision under `decisions`, or name this scenario in `alsoIn` of a decision that is right here as well. Rejected and superseded decisions do not count.',
  *check({ vision }) {
    const scenarios = vision.document.scenarios ?? [];
    if (scenarios.some((scenario) => hasUnreadable(vision, scenario, 'decisions'))) return;
    if (scenarios.some(({ decisions = [] }) => decisions.some((decision) => hasUnreadable(vision, decision, 'alsoIn')))) return;
    const decisionsOf = ({ decisions = [] }: Scenario) => decisions.filter((decision) => !isClosedDecision(decision));
    const alsoIn = idsMeant(vision, 'scenario', scenarios.flatMap(decisionsOf).flatMap((decision) => decision.alsoIn ?? []));
    for (const scenario of openScenarios(vision)) {
      if (decisionsOf(scenario).length > 0 || (scenario.id !== undefined && alsoIn.has(scenario.id))) continue;
      yield onItem(vision, scenario, phrase`Nothing is decided for this scenario: add a decision, or name it in "alsoIn" of one that is right here as well.`);
    }
  },
};
