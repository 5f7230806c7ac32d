import type { Measured } from '../progress/check-ins.ts';
import type { Goal } from '../progress/goal.ts';
import { same } from '../progress/tolerance.ts';
import { phrase } from '../text/phrase.ts';
import { runningKpis } from './common/kpis.ts';
import { onItem } from './common/reports.ts';
import type { DocumentRule } from './rule.ts';

export const kpiWrongWay: DocumentRule = {
  id: 'kpi-wrong-way',
  severity: 'warning',
  looksAt: 'document',
  summary: 'Two check-ins running, a KPI has moved away from its target.',
  help: 'Once is chance, twice is a direction. Find out what pushes the number the wrong way before it shows in the status, and talk about it in the next review. Only the last three check-ins of KPIs to increase or decrease are looked at.',
  *check(context) {
    for (const { kpi, numbers } of runningKpis(context)) {
      const [first, second, third] = numbers.measured.slice(-3);
      if (!first || !second || !third || !recedes(numbers.goal, first, second) || !recedes(numbers.goal, second, third)) continue;
      const course = `${first.value} → ${second.value} → ${third.value}`;
      const message = phrase`This KPI is moving away from its target ${numbers.goal.target ?? 0}: ${course} since ${first.date}. Find out why, and decide about it in the next review.`;
      yield onItem(context.vision, kpi, message);
    }
  },
};

/** Whether more is missing to the target than before. What is beyond the target lacks nothing. */
function recedes(goal: Goal, before: Measured, after: Measured): boolean {
  const [was, is] = [shortfall(goal, before.value), shortfall(goal, after.value)];
  return was !== null && is !== null && is > was && !same(is, was);
}

function shortfall({ direction, target }: Goal, value: number): number | null {
  if (target === null || (direction !== 'increase' && direction !== 'decrease')) return null;
  return Math.max(0, direction === 'increase' ? target - value : value - target);
}
