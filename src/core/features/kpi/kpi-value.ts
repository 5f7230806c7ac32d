import type { Kpi } from '../../model/vision.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Say } from '../../text/say.ts';
import { type DecimalSign, readTypedNumber, tidy, type TypedNumber } from './typed-number.ts';

/** What was understood of a value; `reading` says how, where that is not plain to see. */
export type KpiValue = { readonly value: number | boolean; readonly reading: string } | { readonly problem: string };

/**
 * Reads what was typed for a KPI.
 * @param decimal lets people type changes (`+3`, `-5%`), scales (`1.2k`) and their own decimal sign, which this is;
 *   without it, as from a program, only a plain number with a point is a number, `-3` is one below zero, and `+3` is refused
 */
export function readKpiValue({ say, vision, numbers }: Snapshot, kpiId: string, text: string, decimal?: DecimalSign): KpiValue {
  const kpi = vision.items.find('kpi', kpiId)?.value;
  if (!kpi) return { problem: say('There is no KPI "{0}".', kpiId) };
  if (kpi.direction === 'milestone') return readMilestone(say, text);
  const digits = withoutUnit(text, kpi);
  const read = decimal === undefined ? readPlain(say, digits) : readTyped(say, digits, kpi, decimal, numbers.kpis.get(kpiId)?.newest?.value);
  if (read === undefined) return { problem: askForNumber(say, kpi) };
  if ('problem' in read) return read;
  if (kpi.unit === 'percent' && (Number(read.value) < 0 || Number(read.value) > 100)) return { problem: say('A percentage lies between 0 and 100.') };
  return read;
}

const YES = ['true', 'yes', 'y', 'done', 'reached', '1'];
const NO = ['false', 'no', 'n', 'open', '0'];

function readMilestone(say: Say, text: string): KpiValue {
  const word = text.trim().toLowerCase();
  if (YES.includes(word)) return { value: true, reading: '' };
  if (NO.includes(word)) return { value: false, reading: '' };
  return { problem: say('Type yes if the milestone is reached, no if it is not.') };
}

/** Its own unit may stand behind the number, the sign of its currency on either side. */
function withoutUnit(text: string, { unit = '' }: Kpi): string {
  const trimmed = text.trim();
  if (/^[A-Z]{3}$/.test(unit)) return trimmed.replace(/\p{Sc}/u, '').replace(new RegExp(`${unit}$`, 'i'), '').trim();
  const own = (unit === 'percent' ? ['%', 'percent'] : [unit]).find((word) => word !== '' && trimmed.toLowerCase().endsWith(word.toLowerCase()));
  return own === undefined ? trimmed : trimmed.slice(0, -own.length).trim();
}

/** A plus sign is refused: in the editor it is a change, and one text should not mean two things. */
function readPlain(say: Say, digits: string): KpiValue | undefined {
  if (digits.startsWith('+')) return { problem: say('Write the new value itself; changes such as {0} are understood in the editor only.', digits) };
  const value = /^-?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i.test(digits) ? Number(digits) : Number.NaN;
  return Number.isFinite(value) ? { value, reading: '' } : undefined;
}

function readTyped(say: Say, digits: string, kpi: Kpi, decimal: DecimalSign, newest: number | undefined): KpiValue | undefined {
  const typed = readTypedNumber(digits, decimal);
  if (!typed) return undefined;
  if (typed.kind === 'value') return { value: typed.amount, reading: doubtText(say, typed) };
  if (newest === undefined) return { problem: say('There is no value yet to change by {0}: type the value itself, or ={0} where it is below zero.', digits) };
  return changed(say, typed, kpi, newest);
}

function changed(say: Say, { kind, amount, otherwise }: TypedNumber, { unit, precision }: Kpi, newest: number): KpiValue {
  const sum = kind === 'change' ? newest + amount : newest * (1 + amount / 100);
  const value = tidy(kind === 'change' || precision === undefined ? sum : Number(sum.toFixed(precision)));
  const what = kind === 'percent-change' ? `${Math.abs(amount)} %` : unit === 'percent' ? say('{0} points', Math.abs(amount)) : `${Math.abs(amount)}`;
  const doubt = doubtText(say, { kind, amount, ...(otherwise === undefined ? {} : { otherwise }) });
  return { value, reading: [`${newest} ${amount < 0 ? '−' : '+'} ${what}`, doubt].filter(Boolean).join(', ') };
}

function doubtText(say: Say, { amount, otherwise }: TypedNumber): string {
  return otherwise === undefined ? '' : say('read as {0}, not {1}', Math.abs(amount), Math.abs(otherwise));
}

function askForNumber(say: Say, { unit, target }: Kpi): string {
  const value = typeof target === 'number' ? target : target?.min;
  const shown = unit === 'percent' ? '%' : (unit ?? '');
  if (value === undefined) return say('Type a number.');
  return shown === '' ? say('Type a number, such as {0}.', value) : say('Type a number, such as {0} (in {1}).', value, shown);
}
