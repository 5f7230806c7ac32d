import type { Hypothesis } from '../model/vision.ts';
import type { HypothesisCondition } from '../progress/hypothesis.ts';
import { phrase } from '../text/phrase.ts';
import { isOpenObjective } from './common/open.ts';
import { decisionsUpTo } from './common/reviews.ts';
import { isJournalUnread } from './common/unread.ts';
import { inVision, type DocumentContext, type DocumentRule, type Report } from './rule.ts';

export const hypothesisContradicted: DocumentRule = {
  id: 'hypothesis-contradicted',
  severity: 'error',
  looksAt: 'document',
  summary: 'The data contradicts a hypothesis, and no review has decided about its objective since.',
  help: 'The day that you named has come and the number is not there, or the number that was to make you change course is. That is what a hypothesis is for. Hold a review and record under its `decisions` what you do about the objective: `persevere`, `adjust`, `pivot` or `stop`, with the reason. Each broken condition asks for a review on or after its own day.',
  *check(context) {
    const { vision, numbers, today } = context;
    if (isJournalUnread(vision)) return;
    const decidedOn = new Map(decisionsUpTo(today, vision).map(({ about, date }) => [about, date]));
    for (const [id, { hypothesis }] of numbers.objectives) {
      const objective = vision.items.find('objective', id)?.value;
      if (!hypothesis || !objective?.hypothesis || !isOpenObjective(vision, objective)) continue;
      for (const condition of hypothesis.conditions) {
        const answered = condition.brokenSince !== null && (decidedOn.get(id) ?? '') >= condition.brokenSince;
        if (condition.broken && !answered) yield report(context, id, objective.hypothesis, condition);
      }
    }
  },
};

function report({ vision }: DocumentContext, item: string, hypothesis: Hypothesis, condition: HypothesisCondition): Report {
  const span = vision.locations.textOf(hypothesis[condition.list] ?? hypothesis, condition.index);
  const { kpi, list, text, brokenSince } = condition;
  const value = kpi?.value === null ? phrase`it has no check-in` : phrase`it is ${String(kpi?.value)}`;
  const since = brokenSince ?? '';
  const message =
    list === 'pivotIf'
      ? phrase`"${text}" has come true (${value}), which contradicts the hypothesis: review ${item} and record persevere, adjust, pivot or stop, on ${since} or later.`
      : phrase`"${text}" has not come true (${value}), which contradicts the hypothesis: review ${item} and record persevere, adjust, pivot or stop, on ${since} or later.`;
  return inVision(span, message, { item });
}
