import type { ProblemRule } from '../model/problem.ts';
import { inVision, type DocumentContext, type Report } from './rule.ts';

/** The problems that reading the document left under a rule's name. */
export function* problemsOf(rule: ProblemRule, { vision }: DocumentContext): Iterable<Report> {
  for (const problem of vision.problems) {
    if (problem.rule !== rule) continue;
    yield inVision(problem.span, problem.message, problem.suggestion === undefined ? {} : { suggestion: problem.suggestion });
  }
}
