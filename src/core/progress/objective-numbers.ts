import type { Objective } from '../model/vision.ts';
import { type Grade, gradeOf } from './grade.ts';
import { type HypothesisNumbers, hypothesisNumbers } from './hypothesis.ts';
import { type ItemNumbers, itemNumbers } from './item-numbers.ts';
import type { Reckoning } from './reckoning.ts';

/** What is computed for an objective. */
export interface ObjectiveNumbers extends ItemNumbers {
  readonly id: string;
  /** Mean progress of its initiatives, 0..1; it does not count towards the objective's own. */
  readonly delivery: number | null;
  /** Null without a hypothesis. */
  readonly hypothesis: HypothesisNumbers | null;
  /** Null until the horizon has ended. */
  readonly grade: Grade | null;
}

export function objectiveNumbers(
  id: string,
  objective: Objective,
  delivery: number | null,
  reckoning: Reckoning,
): ObjectiveNumbers {
  const { kpis, today } = reckoning;
  const numbers = itemNumbers(objective.kpis, reckoning);
  return {
    id,
    ...numbers,
    delivery,
    hypothesis: objective.hypothesis ? hypothesisNumbers(objective.hypothesis, kpis, today) : null,
    grade: gradeOf(objective, numbers.progress, today),
  };
}
