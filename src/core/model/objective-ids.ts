import type { Initiative } from './vision.ts';

/** The ids of the objectives that an initiative says it serves. */
export function objectiveIds({ objective }: Initiative): readonly string[] {
  return typeof objective === 'string' ? [objective] : (objective ?? []);
}
