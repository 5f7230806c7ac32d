import type { Kpi } from '../model/vision.ts';
import type { KpiNumbers } from '../progress/kpi-numbers.ts';
import type { HypothesisState } from '../progress/hypothesis.ts';
import type { ItemStatus, KpiStatus } from '../progress/status.ts';
import type { Verdict } from '../progress/forecast.ts';
import { inEnglish, type Say } from '../text/say.ts';

export type Status = KpiStatus | ItemStatus;

/** Statuses as people say them. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  achieved: 'achieved',
  'on-track': 'on track',
  'at-risk': 'at risk',
  'off-track': 'off track',
  missed: 'missed',
  'not-started': 'not started',
  'no-data': 'no data',
  'no-kpi': 'no KPI',
};

export const HYPOTHESIS_WORDS: Readonly<Record<HypothesisState, string>> = {
  untested: 'not tested yet',
  testing: 'being tested',
  supported: 'supported by the data',
  contradicted: 'contradicted by the data',
};

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  'will-hit': 'will hit its target',
  'may-miss': 'may miss its target',
  'will-miss': 'will miss its target',
};

/** Where there is no number there is a dash: never 0. */
export const UNKNOWN = '–';

const MOST_DECIMALS = 6;

/**
 * A value of a KPI with its unit: `63.5 %`, `€60,000`, `610 ms`; reached or not for a milestone.
 * Numbers are written as in the language that `en` is translated to.
 */
export function formatValue(kpi: Kpi, value: number | boolean | null | undefined, say: Say = inEnglish): string {
  return valueFormat(kpi, say)(value);
}

/** The same for many values of one KPI: finding out how to write its numbers takes longer than writing them. */
export function valueFormat({ unit, precision }: Kpi, say: Say = inEnglish): (value: number | boolean | null | undefined) => string {
  let numbers: Intl.NumberFormat | undefined;
  const isMoney = unit !== undefined && isCurrency(unit);
  const sign = unit === undefined || isMoney ? '' : ` ${unit === 'percent' ? '%' : unit}`;
  return (value) => {
    if (value === null || value === undefined) return UNKNOWN;
    if (typeof value === 'boolean') return say(value ? 'reached' : 'not reached');
    numbers ??= numberFormat(say('en'), precision, isMoney ? unit : undefined);
    return `${numbers.format(value)}${sign}`;
  };
}

function numberFormat(language: string, precision: number | undefined, currency: string | undefined): Intl.NumberFormat {
  const digits = { minimumFractionDigits: precision ?? 0, maximumFractionDigits: precision ?? MOST_DECIMALS };
  return new Intl.NumberFormat(language, currency === undefined ? digits : { style: 'currency', currency, ...digits });
}

/** What a KPI is to reach or to keep. */
export function formatTarget(kpi: Kpi, say: Say = inEnglish): string {
  const { target, direction } = kpi;
  if (direction === 'milestone') return say('reached');
  if (target === undefined) return UNKNOWN;
  if (typeof target !== 'number') return say('{0} to {1}', formatValue(kpi, target.min, say), formatValue(kpi, target.max, say));
  if (direction === 'maintain-above') return say('at least {0}', formatValue(kpi, target, say));
  if (direction === 'maintain-below') return say('at most {0}', formatValue(kpi, target, say));
  return formatValue(kpi, target, say);
}

/** `610 ms → 400 ms` */
export function formatCourse(kpi: Kpi, numbers: KpiNumbers | undefined, say: Say = inEnglish): string {
  return `${formatValue(kpi, numbers?.value, say)} → ${formatTarget(kpi, say)}`;
}

/** A ratio 0..1 as `62 %`; a dash where there is none. */
export function formatRatio(ratio: number | null | undefined): string {
  return ratio === null || ratio === undefined ? UNKNOWN : `${Math.round(ratio * 100)} %`;
}

/** How long ago: `today`, `yesterday`, `12 days ago`. */
export function formatAge(days: number | null | undefined, say: Say = inEnglish): string {
  if (days === null || days === undefined) return say('never');
  if (days === 0) return say('today');
  return days === 1 ? say('yesterday') : say('{0} days ago', days);
}

/** `1 file`, `2 files`. */
export function formatCount(count: number, noun: string, say: Say = inEnglish): string {
  return say(count === 1 ? `{0} ${noun}` : `{0} ${noun}s`, count);
}

function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit) && Intl.supportedValuesOf('currency').includes(unit);
}
