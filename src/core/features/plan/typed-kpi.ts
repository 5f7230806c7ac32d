import type { Kpi } from '../../model/vision.ts';
import { isCalendarDate } from '../../text/calendar.ts';
import type { Say } from '../../text/say.ts';
import { readTypedNumber, type DecimalSign } from '../kpi/typed-number.ts';
import type { NewKpi } from './add-item.ts';

/** A KPI as somebody has typed it so far: numbers and dates as text. */
export interface TypedKpi {
  readonly title?: string | undefined;
  readonly definition?: string | undefined;
  readonly unit?: string | undefined;
  readonly direction?: Kpi['direction'];
  readonly baseline?: string | undefined;
  readonly target?: string | undefined;
  /** The limits of a band to stay in, instead of a target. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  /** `YYYY-MM-DD` */
  readonly due?: string | undefined;
}

type NumberKey = 'baseline' | 'target' | 'min' | 'max';

/** A number that stands for itself: a sign is part of it, as there is nothing yet to change. */
export function plainNumber(text: string | undefined, decimal: DecimalSign): number | undefined {
  if (text === undefined) return undefined;
  return readTypedNumber(/^\s*[-+−]/.test(text) ? `=${text}` : text, decimal)?.amount;
}

/** The KPI, once all is there that the format asks for and nothing contradicts the rest. */
export function kpiFrom(typed: TypedKpi, decimal: DecimalSign): Omit<NewKpi, 'kind'> | undefined {
  const { title, definition, unit, direction, due } = typed;
  if (!title || !definition || !unit || !direction) return undefined;
  const baseline = direction === 'increase' || direction === 'decrease' ? plainNumber(typed.baseline, decimal) : undefined;
  const target = targetOf(typed, decimal);
  if (target === undefined && direction !== 'milestone') return undefined;
  const isFlawed = NUMBER_KEYS.some((key) => numberProblem(key, typed, decimal, String) !== undefined);
  return isFlawed ? undefined : { title, definition, unit, direction, baseline, target, due: due !== undefined && isCalendarDate(due) ? due : undefined };
}

const NUMBER_KEYS: readonly NumberKey[] = ['baseline', 'target', 'min', 'max'];

/** Why a number that is typed cannot be taken, beside those that are there; what is empty is no mistake. */
export function numberProblem(key: NumberKey, typed: TypedKpi, decimal: DecimalSign, say: Say): string | undefined {
  const { direction, unit } = typed;
  const text = typed[key];
  if (text === undefined || text.trim() === '') return undefined;
  const number = plainNumber(text, decimal);
  if (number === undefined) return say('Type a number.');
  if (unit === 'percent' && (number < 0 || number > 100)) return say('A percentage lies between 0 and 100.');
  const baseline = plainNumber(typed.baseline, decimal);
  if (key === 'target' && direction === 'increase' && baseline !== undefined && number <= baseline) return say('It is to rise: the target lies above {0}, where it stands.', baseline);
  if (key === 'target' && direction === 'decrease' && baseline !== undefined && number >= baseline) return say('It is to fall: the target lies below {0}, where it stands.', baseline);
  const min = plainNumber(typed.min, decimal);
  return key === 'max' && direction === 'maintain-between' && min !== undefined && number < min ? say('The upper limit lies above the lower one, {0}.', min) : undefined;
}

function targetOf({ direction, target, min, max }: TypedKpi, decimal: DecimalSign): NewKpi['target'] {
  if (direction === 'milestone') return undefined;
  if (direction !== 'maintain-between') return plainNumber(target, decimal);
  const band = { min: plainNumber(min, decimal), max: plainNumber(max, decimal) };
  return band.min === undefined || band.max === undefined ? undefined : { min: band.min, max: band.max };
}
