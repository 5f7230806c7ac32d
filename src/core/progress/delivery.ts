import { objectiveIds } from '../model/objective-ids.ts';
import type { Initiative } from '../model/vision.ts';
import type { ItemNumbers } from './item-numbers.ts';

/** An initiative beside its numbers. */
export interface ReckonedInitiative {
  readonly initiative: Initiative;
  readonly numbers: ItemNumbers;
}

/**
 * How far the work for each objective is, by the objective's id: the mean progress (0..1) of its
 * initiatives that are not cancelled and have one. Objectives without such an initiative are missing.
 */
export function deliveries(initiatives: readonly ReckonedInitiative[]): ReadonlyMap<string, number> {
  const progresses = new Map<string, number[]>();
  for (const { initiative, numbers } of initiatives) {
    if (initiative.status === 'cancelled' || numbers.progress === null) continue;
    for (const objective of new Set(objectiveIds(initiative))) {
      const known = progresses.get(objective);
      if (known) known.push(numbers.progress);
      else progresses.set(objective, [numbers.progress]);
    }
  }
  return new Map(Array.from(progresses, ([objective, all]) => [objective, mean(all)]));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
