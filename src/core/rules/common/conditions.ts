import { parseCondition } from '../../model/condition.ts';
import type { Vision } from '../../model/vision.ts';

/** Every condition of hypotheses and signposts, as it is written. */
export function conditionTexts({ document }: Vision): string[] {
  const hypotheses = (document.objectives ?? []).flatMap(({ hypothesis }) => hypothesis ?? []);
  const signposts = (document.scenarios ?? []).flatMap(({ signposts: all }) => all ?? []);
  return [
    ...hypotheses.flatMap(({ confidentWhen = [], pivotIf = [] }) => [...confidentWhen, ...pivotIf]),
    ...signposts.flatMap(({ condition }) => condition ?? []),
  ];
}

/** The KPI that a condition names; one that is half-written begins with it all the same. */
export function kpiNamedIn(text: string): string | undefined {
  const result = parseCondition(text);
  return 'condition' in result ? result.condition.kpi : /[^\s<>=!]+/.exec(text)?.[0];
}
