import { lacks } from '../model/written.ts';
import { phrase } from '../text/phrase.ts';
import { onItem } from './common/reports.ts';
import type { DocumentRule } from './rule.ts';

export const feedbackUnanswered: DocumentRule = {
  id: 'feedback-unanswered',
  severity: 'information',
  looksAt: 'document',
  summary: 'Feedback is accepted, yet nothing was changed because of it.',
  help: 'Saying yes costs nothing; a change does. List the items that were changed under `changed`, so that whoever gave the feedback can see it. Where nothing had to change, the status is `done` or `rejected`.',
  *check({ vision }) {
    for (const feedback of vision.document.feedback ?? []) {
      if (feedback.status !== 'accepted' || !lacks(vision, feedback, 'changed')) continue;
      yield onItem(vision, feedback, phrase`This was accepted and nothing was changed: list the changed items under "changed", or set another status.`);
    }
  },
};
