import { objectiveIds } from '../model/objective-ids.ts';
import { phrase, word } from '../text/phrase.ts';
import { onItem } from './common/reports.ts';
import type { DocumentRule } from './rule.ts';

export const objectiveClosed: DocumentRule = {
  id: 'objective-closed',
  severity: 'warning',
  looksAt: 'document',
  summary: 'An active initiative serves an objective that is achieved or dropped.',
  help: 'People work for a goal that you no longer have. Finish or cancel the initiative, or name the open objective that it serves now.',
  *check({ vision }) {
    for (const initiative of vision.document.initiatives ?? []) {
      if (initiative.status !== 'active') continue;
      for (const id of new Set(objectiveIds(initiative))) {
        const status = vision.items.find('objective', id)?.value.status;
        if (status !== 'achieved' && status !== 'dropped') continue;
        const message = phrase`This initiative is active and serves ${id}, which is ${word(status)}: end the work, or name an objective that is open.`;
        yield onItem(vision, initiative, message);
      }
    }
  },
};
