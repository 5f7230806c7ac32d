import type { Objective } from '../model/vision.ts';
import { atLeast } from './tolerance.ts';

export type Grade = 'passed' | 'partial' | 'failed';

/** The progress from which on an objective earns each grade, best first; below, it has failed. */
const GRADES: Readonly<Record<NonNullable<Objective['commitment']>, readonly { readonly from: number; readonly grade: Grade }[]>> = {
  committed: [{ from: 1, grade: 'passed' }],
  aspirational: [
    { from: 0.7, grade: 'passed' },
    { from: 0.4, grade: 'partial' },
  ],
};

/** The grade of an objective once its horizon has ended (both `YYYY-MM-DD`); null before, and without a progress. */
export function gradeOf(objective: Objective, progress: number | null, today: string): Grade | null {
  const end = objective.horizon?.end;
  if (end === undefined || today <= end || progress === null) return null;
  const earned = GRADES[objective.commitment ?? 'committed'].find(({ from }) => atLeast(progress, from));
  return earned?.grade ?? 'failed';
}
