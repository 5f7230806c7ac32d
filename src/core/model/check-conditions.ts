import { parseCondition } from './condition.ts';
import type { Locations } from './locations.ts';
import type { Problem } from './problem.ts';
import type { VisionDocument } from './vision.ts';

/** What is wrong inside the conditions of hypotheses and signposts. */
export function checkConditions(document: VisionDocument, locations: Locations): Problem[] {
  const problems: Problem[] = [];
  const check = (owner: object, key: string | number, text: string | undefined) => {
    if (text === undefined) return;
    const result = parseCondition(text);
    if ('condition' in result) return;
    const { message, span } = result.problem;
    problems.push({ rule: 'schema', message, span: locations.part(owner, key, span) });
  };
  for (const { hypothesis } of document.objectives ?? []) {
    for (const list of [hypothesis?.confidentWhen, hypothesis?.pivotIf]) list?.forEach((text, index) => check(list, index, text));
  }
  for (const { signposts } of document.scenarios ?? []) {
    for (const signpost of signposts ?? []) check(signpost, 'condition', signpost.condition);
  }
  return problems;
}
