import type { Kpi } from '../model/vision.ts';
import type { KpiNumbers } from '../progress/kpi-numbers.ts';
import type { Snapshot } from '../snapshot.ts';
import { formatAge, formatCourse, formatRatio, formatValue, STATUS_WORDS } from './format.ts';

/** A KPI to choose from a list. */
export interface KpiPick {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly detail: string;
}

export type KpiValue = { readonly value: number | boolean; readonly hint: string } | { readonly problem: string };

/** All KPIs with where they stand: stale ones first, then by how long they have waited for a check-in. */
export function kpiPicks({ vision, numbers }: Snapshot): KpiPick[] {
  const waiting = (id: string) => {
    const found = numbers.kpis.get(id);
    return [found?.stale ? 0 : 1, -(found?.age ?? Number.MAX_SAFE_INTEGER)] as const;
  };
  return vision.items
    .ofKind('kpi')
    .toSorted((a, b) => waiting(a.id)[0] - waiting(b.id)[0] || waiting(a.id)[1] - waiting(b.id)[1])
    .map(({ id, value }) => ({ id, label: value.title ?? id, description: formatCourse(value, numbers.kpis.get(id)), detail: standing(numbers.kpis.get(id)) }));
}

function standing(numbers: KpiNumbers | undefined): string {
  if (!numbers) return '';
  const age = numbers.age === null ? 'no check-in yet' : `newest check-in ${formatAge(numbers.age)}`;
  return [STATUS_WORDS[numbers.status], age, numbers.stale ? 'stale' : ''].filter(Boolean).join(' · ');
}

/** Reads what was typed for a KPI, and says what the value would mean, or why it cannot be taken. */
export function readKpiValue({ vision, numbers }: Snapshot, kpiId: string, text: string): KpiValue {
  const kpi = vision.items.find('kpi', kpiId)?.value;
  if (!kpi) return { problem: `There is no KPI "${kpiId}".` };
  if (kpi.direction === 'milestone') return readMilestone(text);
  const value = readNumber(text, kpi);
  if (value === undefined) return { problem: `Type a number${example(kpi)}.` };
  if (kpi.unit === 'percent' && (value < 0 || value > 100)) return { problem: 'A percentage lies between 0 and 100.' };
  return { value, hint: hintFor(kpi, value, numbers.kpis.get(kpiId)) };
}

const YES = ['true', 'yes', 'y', 'done', 'reached', '1'];
const NO = ['false', 'no', 'n', 'open', '0'];

function readMilestone(text: string): KpiValue {
  const word = text.trim().toLowerCase();
  if (YES.includes(word)) return { value: true, hint: 'The milestone is reached.' };
  if (NO.includes(word)) return { value: false, hint: 'The milestone is not reached yet.' };
  return { problem: 'Type yes if the milestone is reached, no if it is not.' };
}

/** A plain decimal number; its own unit may stand behind it. */
function readNumber(text: string, { unit }: Kpi): number | undefined {
  const units = ['%', unit ?? ''].filter(Boolean);
  const trimmed = text.trim();
  const own = units.find((candidate) => trimmed.toLowerCase().endsWith(candidate.toLowerCase()));
  const digits = own === undefined ? trimmed : trimmed.slice(0, -own.length).trim();
  if (!/^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i.test(digits)) return undefined;
  const value = Number(digits);
  return Number.isFinite(value) ? value : undefined;
}

function example({ unit, target }: Kpi): string {
  const value = typeof target === 'number' ? target : target?.min;
  const shown = unit === 'percent' ? '%' : (unit ?? '');
  return value === undefined ? '' : `, such as ${value}${shown && ` (in ${shown})`}`;
}

/** What the value means beside the newest one and the target. */
function hintFor(kpi: Kpi, value: number, numbers: KpiNumbers | undefined): string {
  const parts = [formatValue(kpi, value), moveText(kpi, value, numbers), progressText(kpi, value)];
  return parts.filter(Boolean).join(' · ');
}

function moveText({ direction }: Kpi, value: number, numbers: KpiNumbers | undefined): string {
  const before = numbers?.newest?.value;
  if (before === undefined || (direction !== 'increase' && direction !== 'decrease')) return '';
  if (value === before) return 'unchanged';
  return value > before === (direction === 'increase') ? 'better than before' : 'worse than before: is that right?';
}

function progressText({ direction, baseline, target }: Kpi, value: number): string {
  const onCourse = direction === 'increase' || direction === 'decrease';
  if (!onCourse || baseline === undefined || typeof target !== 'number' || target === baseline) return '';
  return `${formatRatio((value - baseline) / (target - baseline))} of the way`;
}
