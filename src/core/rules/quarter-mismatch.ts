import { quarterOf, quarterPhase } from '../progress/quarter.ts';
import { phrase } from '../text/phrase.ts';
import { moveToQuarter } from './common/move-to-quarter.ts';
import { onItem } from './common/reports.ts';
import type { DocumentRule } from './rule.ts';

export const quarterMismatch: DocumentRule = {
  id: 'quarter-mismatch',
  severity: 'information',
  looksAt: 'document',
  summary: 'An initiative is active before its quarter has begun.',
  help: 'Work that starts early takes its people from what was planned for now. If that is right, move the initiative to this quarter, so that the roadmap shows what really happens; else it is still `planned`.',
  *check({ vision, today, numbers }) {
    const { fiscalYearStart } = numbers.settings;
    for (const initiative of vision.document.initiatives ?? []) {
      const phase = initiative.status === 'active' ? quarterPhase(initiative.quarter, today, fiscalYearStart) : null;
      if (phase !== 'next' && phase !== 'later') continue;
      const message = phrase`This initiative is active, and its quarter ${initiative.quarter ?? ''} has not begun: move it to ${quarterOf(today, fiscalYearStart)}, or set it back to planned.`;
      yield onItem(vision, initiative, message);
    }
  },
  fixes: moveToQuarter,
};
