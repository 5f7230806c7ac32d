import { objectiveIds } from '../model/objective-ids.ts';
import { hasUnreadable } from '../model/written.ts';
import { phrase } from '../text/phrase.ts';
import { idsMeant } from './common/meaning.ts';
import { openObjectives } from './common/open.ts';
import { onItem } from './common/reports.ts';
import type { DocumentRule } from './rule.ts';

export const objectiveWithoutInitiative: DocumentRule = {
  id: 'objective-without-initiative',
  severity: 'warning',
  looksAt: 'document',
  summary: 'No initiative serves an open objective.',
  help: 'Nobody works on it, nobody plans to, and nobody has. Add an initiative that names it under `objective`, or drop the objective: a goal without work costs the others their credit. Cancelled initiatives do not count.',
  *check({ vision }) {
    const initiatives = vision.document.initiatives ?? [];
    const unreadable = initiatives.some((initiative) => hasUnreadable(vision, initiative, 'objective'));
    if (unreadable || hasUnreadable(vision, vision.document, 'initiatives')) return;
    const serving = initiatives.filter(({ status }) => status !== 'cancelled');
    const served = idsMeant(vision, 'objective', serving.flatMap(objectiveIds));
    for (const objective of openObjectives(vision)) {
      if (objective.id === undefined || served.has(objective.id)) continue;
      yield onItem(vision, objective, phrase`No initiative serves this objective: plan one, or drop the objective.`);
    }
  },
};
