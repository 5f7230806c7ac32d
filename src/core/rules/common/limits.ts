import type { Kpi } from '../../model/vision.ts';
import type { WrittenLimit } from '../../progress/limit.ts';
import { phrase, type Phrase } from '../../text/phrase.ts';

/** Why a target or critical limit cannot be one of its KPI, and what to do; undefined where nothing is wrong with it. */
export function limitFlaw({ direction, unit }: Kpi, name: 'target' | 'critical', limit: WrittenLimit): Phrase | undefined {
  if (limit === undefined) return undefined;
  if (direction === 'milestone') return phrase`A milestone is reached or not, so it has no ${name}: take it out, or choose another direction.`;
  if (direction !== undefined && (direction === 'maintain-between') !== (typeof limit === 'object')) return shapeAdvice(name, direction);
  if (typeof limit === 'object' && limit.min !== undefined && limit.max !== undefined && limit.min > limit.max) {
    return phrase`The min of this ${name} (${limit.min}) is above its max (${limit.max}): swap them.`;
  }
  const outside = unit === 'percent' ? numbersOf(limit).find(isNoPercentage) : undefined;
  return outside === undefined ? undefined : percentAdvice(name, outside);
}

/** Why a measured or planned value cannot be one of its KPI; undefined where nothing is wrong with it. */
export function valueFlaw({ unit }: Kpi, name: 'baseline' | 'value', value: number | boolean | undefined): Phrase | undefined {
  return unit === 'percent' && typeof value === 'number' && isNoPercentage(value) ? percentAdvice(name, value) : undefined;
}

function numbersOf(limit: NonNullable<WrittenLimit>): number[] {
  return typeof limit === 'number' ? [limit] : [limit.min, limit.max].filter((end) => end !== undefined);
}

function isNoPercentage(value: number): boolean {
  return value < 0 || value > 100;
}

function shapeAdvice(name: string, direction: string): Phrase {
  return direction === 'maintain-between'
    ? phrase`A KPI to maintain between two values needs both: write ${name}: { min: 35, max: 60 }.`
    : phrase`A KPI with direction ${direction} needs one number as its ${name}; only maintain-between has min and max.`;
}

function percentAdvice(name: string, value: number): Phrase {
  return phrase`A percentage lies between 0 and 100, and this ${name} is ${value}: correct it, or choose another unit.`;
}
