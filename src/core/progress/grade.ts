import type { Objective } from '../model/vision.ts';
import { atLeast } from './tolerance.ts';

export type Grade = 'passed' | 'partial' | 'failed';

/** Progress from which on an objective has passed, or at least partly. */
const GRADES: Readonly<Record<NonNullable<Objective['commitment']>, { readonly passed: number; readonly partial: number }>> = {
  committed: { passed: 1, partial: 1 },
  aspirational: { passed: 0.7, partial: 0.4 },
};

/** The grade of an objective once its horizon has ended (both `YYYY-MM-DD`); null before, and without a progress. */
export function gradeOf(objective: Objective, progress: number | null, today: string): Grade | null {
  const end = objective.horizon?.end;
  if (end === undefined || today <= end || progress === null) return null;
  const { passed, partial } = GRADES[objective.commitment ?? 'committed'];
  if (atLeast(progress, passed)) return 'passed';
  return atLeast(progress, partial) ? 'partial' : 'failed';
}
