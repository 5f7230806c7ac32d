import type { Kpi } from '../../model/vision.ts';
import type { Snapshot } from '../../snapshot.ts';
import { type DecimalSign, readTypedNumber, tidy, type TypedNumber } from './typed-number.ts';

/** What was understood of a value; `reading` says how, where that is not plain to see. */
export type KpiValue = { readonly value: number | boolean; readonly reading: string } | { readonly problem: string };

/**
 * Reads what was typed for a KPI.
 * @param decimal lets people type changes (`+3`, `-5%`), scales (`1.2k`) and their own decimal sign, which this is;
 *   without it, as from a program, only a plain number with a point is a number, and `-3` is one below zero
 */
export function readKpiValue({ vision, numbers }: Snapshot, kpiId: string, text: string, decimal?: DecimalSign): KpiValue {
  const kpi = vision.items.find('kpi', kpiId)?.value;
  if (!kpi) return { problem: `There is no KPI "${kpiId}".` };
  if (kpi.direction === 'milestone') return readMilestone(text);
  const digits = withoutUnit(text, kpi);
  const read = decimal === undefined ? readPlain(digits) : readTyped(digits, kpi, decimal, numbers.kpis.get(kpiId)?.newest?.value);
  if (read === undefined) return { problem: `Type a number${example(kpi)}.` };
  if ('problem' in read) return read;
  if (kpi.unit === 'percent' && (Number(read.value) < 0 || Number(read.value) > 100)) return { problem: 'A percentage lies between 0 and 100.' };
  return read;
}

const YES = ['true', 'yes', 'y', 'done', 'reached', '1'];
const NO = ['false', 'no', 'n', 'open', '0'];

function readMilestone(text: string): KpiValue {
  const word = text.trim().toLowerCase();
  if (YES.includes(word)) return { value: true, reading: '' };
  if (NO.includes(word)) return { value: false, reading: '' };
  return { problem: 'Type yes if the milestone is reached, no if it is not.' };
}

/** Its own unit may stand behind the number, the sign of its currency on either side. */
function withoutUnit(text: string, { unit = '' }: Kpi): string {
  const trimmed = text.trim();
  if (/^[A-Z]{3}$/.test(unit)) return trimmed.replace(/\p{Sc}/u, '').replace(new RegExp(`${unit}$`, 'i'), '').trim();
  const own = (unit === 'percent' ? ['%', 'percent'] : [unit]).find((word) => word !== '' && trimmed.toLowerCase().endsWith(word.toLowerCase()));
  return own === undefined ? trimmed : trimmed.slice(0, -own.length).trim();
}

function readPlain(digits: string): KpiValue | undefined {
  const value = /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i.test(digits) ? Number(digits) : Number.NaN;
  return Number.isFinite(value) ? { value, reading: '' } : undefined;
}

function readTyped(digits: string, kpi: Kpi, decimal: DecimalSign, newest: number | undefined): KpiValue | undefined {
  const typed = readTypedNumber(digits, decimal);
  if (!typed) return undefined;
  if (typed.kind === 'value') return { value: typed.amount, reading: doubtText(typed) };
  if (newest === undefined) return { problem: `There is no value yet to change by ${digits}: type the value itself, or =${digits} where it is below zero.` };
  return changed(typed, kpi, newest);
}

function changed({ kind, amount, otherwise }: TypedNumber, { unit, precision }: Kpi, newest: number): KpiValue {
  const sum = kind === 'change' ? newest + amount : newest * (1 + amount / 100);
  const value = tidy(kind === 'change' || precision === undefined ? sum : Number(sum.toFixed(precision)));
  const what = kind === 'percent-change' ? `${Math.abs(amount)} %` : `${Math.abs(amount)}${unit === 'percent' ? ' points' : ''}`;
  const doubt = doubtText({ kind, amount, ...(otherwise === undefined ? {} : { otherwise }) });
  return { value, reading: [`${newest} ${amount < 0 ? '−' : '+'} ${what}`, doubt].filter(Boolean).join(', ') };
}

function doubtText({ amount, otherwise }: TypedNumber): string {
  return otherwise === undefined ? '' : `read as ${Math.abs(amount)}, not ${Math.abs(otherwise)}`;
}

function example({ unit, target }: Kpi): string {
  const value = typeof target === 'number' ? target : target?.min;
  const shown = unit === 'percent' ? '%' : (unit ?? '');
  return value === undefined ? '' : `, such as ${value}${shown && ` (in ${shown})`}`;
}
