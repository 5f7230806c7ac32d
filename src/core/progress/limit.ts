import type { Band, Kpi } from '../model/vision.ts';
import { atLeast, atMost } from './tolerance.ts';

export type Direction = NonNullable<Kpi['direction']>;
/** A target or critical limit as it is written. */
export type WrittenLimit = number | Band | undefined;

/** The values that a target or critical limit lets pass; both ends belong to it. */
export interface Accepted {
  readonly min: number;
  readonly max: number;
}

/**
 * What a limit lets pass for a direction; null where it is missing or of another direction's
 * type, and for a milestone, which has none.
 */
export function acceptedBy(direction: Direction | undefined, limit: WrittenLimit): Accepted | null {
  switch (direction) {
    case 'increase':
    case 'maintain-above':
      return typeof limit === 'number' ? { min: limit, max: Infinity } : null;
    case 'decrease':
    case 'maintain-below':
      return typeof limit === 'number' ? { min: -Infinity, max: limit } : null;
    case 'maintain-between':
      return typeof limit === 'object' ? closed(limit) : null;
    case 'milestone':
    case undefined:
      return null;
  }
}

/** What is unknown lets nothing pass. */
export function accepts(accepted: Accepted | null, value: number): boolean {
  return accepted !== null && atLeast(value, accepted.min) && atMost(value, accepted.max);
}

function closed({ min, max }: Band): Accepted | null {
  return min === undefined || max === undefined ? null : { min, max };
}
