import { inVision, type DocumentRule } from './rule.ts';

export const hypothesisMissing: DocumentRule = {
  id: 'hypothesis-missing',
  severity: 'warning',
  looksAt: 'document',
  summary: 'An open objective has no technology hypothesis.',
  help: 'Without one, nobody can tell which capability is supposed to bring the outcome, and no number can prove it wrong. Write down what you believe, what it results in, and what the KPIs show when you are right.',
  *check({ vision }) {
    for (const objective of vision.document.objectives ?? []) {
      const closed = objective.status === 'achieved' || objective.status === 'dropped';
      if (closed || objective.hypothesis) continue;
      const message = 'This objective has no hypothesis: add "hypothesis" with believe, resultsIn and confidentWhen.';
      yield inVision(vision.locations.textOf(objective, 'id'), message, objective.id === undefined ? {} : { item: objective.id });
    }
  },
};
