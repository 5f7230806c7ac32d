import { setValue } from '../model/edit/set-value.ts';
import { readableOr } from '../model/written.ts';
import { conditionState } from '../progress/condition-state.ts';
import { phrase, word } from '../text/phrase.ts';
import { itemAt } from './common/at-span.ts';
import { onKey } from './common/reports.ts';
import type { Finding } from './finding.ts';
import { fixBy, type Fix, type FixContext } from './fix.ts';
import type { DocumentRule } from './rule.ts';

export const signpostReached: DocumentRule = {
  id: 'signpost-reached',
  severity: 'warning',
  looksAt: 'document',
  summary: 'The condition of a signpost holds, but its scenario is still called plausible.',
  help: 'What you were watching for has happened. Decide what it means: set the status of the scenario to `emerging` or `occurring` and go through its decisions, or to `ruled-out` where the signpost turned out to point elsewhere.',
  *check({ vision, numbers }) {
    for (const scenario of vision.document.scenarios ?? []) {
      if (readableOr(vision, scenario, 'status', 'plausible') !== 'plausible') continue;
      for (const signpost of scenario.signposts ?? []) {
        const { holds, text, kpi } = conditionState(signpost.condition ?? '', numbers.kpis);
        if (!holds) continue;
        const message = phrase`"${text}" holds (it is ${String(kpi?.value)}), and the scenario is still plausible: set its status to emerging or occurring, and go through its decisions.`;
        yield onKey(vision, signpost, 'condition', message, scenario.id === undefined ? {} : { item: scenario.id });
      }
    }
  },
  fixes: moveOn,
};

function moveOn({ span }: Finding, { text, vision }: FixContext): Fix[] {
  const scenario = itemAt(vision, vision.document.scenarios, span);
  if (!scenario) return [];
  return ['emerging', 'occurring'].flatMap((status) =>
    fixBy(phrase`Set the scenario to ${word(status)}`, setValue(text, [vision.locations.of(scenario), 'status'], status)),
  );
}
