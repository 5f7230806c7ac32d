import { firstIndex } from '../text/first-index.ts';
import { compareFindings, type Finding } from './finding.ts';

/** Two lists, each in order, as one. Of equals those of the first come first. It is meant to be the shorter one: its findings are looked up. */
export function mergeFindings(few: readonly Finding[], many: readonly Finding[]): Finding[] {
  const merged: Finding[] = [];
  let next = 0;
  for (const finding of few) {
    const end = firstIndex(many.length, (index) => compareFindings(many[index] as Finding, finding) >= 0, next);
    for (; next < end; next += 1) merged.push(many[next] as Finding);
    merged.push(finding);
  }
  for (; next < many.length; next += 1) merged.push(many[next] as Finding);
  return merged;
}
