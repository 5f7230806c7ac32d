import type { NewCheckIn } from '../../model/edit/add-check-in.ts';
import { titleOf, type Item } from '../../model/items.ts';
import type { Kpi, VisionDocument } from '../../model/vision.ts';
import type { KpiNumbers } from '../../progress/kpi-numbers.ts';
import { computeNumbers, type Numbers } from '../../progress/numbers.ts';
import type { Snapshot } from '../../snapshot.ts';
import { formatRatio, formatValue, HYPOTHESIS_WORDS, STATUS_WORDS, VERDICT_WORDS } from '../format.ts';

/** What a check-in would make of the numbers, all of them reckoned as if it were written already. */
export interface CheckInPreview {
  /** The value with its unit, and how it was understood. */
  readonly value: string;
  /** What progress, status and forecast of the KPI become, in one line. */
  readonly kpi: string;
  /** `Halve authorisation latency: at risk → on track`, one for each initiative or objective that changes. */
  readonly items: readonly string[];
}

/** Value and KPI in one line. */
export function previewLine({ value, kpi }: CheckInPreview): string {
  return [value, kpi].filter(Boolean).join(' · ');
}

/**
 * Foretells what a check-in does to its KPI and to the items that count on it.
 * @param reading how the value was understood, said behind it
 */
export function previewCheckIn(snapshot: Snapshot, kpiId: string, checkIn: NewCheckIn, reading = ''): CheckInPreview {
  const { vision, numbers, today } = snapshot;
  const kpi = vision.items.find('kpi', kpiId)?.value;
  if (!kpi) return { value: '', kpi: '', items: [] };
  const then = computeNumbers(withCheckIn(vision.document, kpi, checkIn), today);
  const parts = kpiParts(kpi, checkIn, numbers.kpis.get(kpiId), then.kpis.get(kpiId));
  return {
    value: [formatValue(kpi, checkIn.value), reading && `(${reading})`].filter(Boolean).join(' '),
    kpi: parts.filter(Boolean).join(' · '),
    items: vision.items.all.flatMap((item) => itemChange(item, numbers, then)),
  };
}

function withCheckIn(document: VisionDocument, kpi: Kpi, checkIn: NewCheckIn): VisionDocument {
  const changed = { ...kpi, checkIns: [...(kpi.checkIns ?? []), checkIn] };
  return { ...document, kpis: (document.kpis ?? []).map((other) => (other === kpi ? changed : other)) };
}

function kpiParts(kpi: Kpi, { value, date }: NewCheckIn, before: KpiNumbers | undefined, after: KpiNumbers | undefined): string[] {
  if (!after) return [];
  const newer = after.newest && after.newest.date > date ? `the newer value of ${after.newest.date} stays` : '';
  return [newer, newer ? '' : moveText(kpi, value, before), progressText(before, after), statusText(before, after), forecastText(kpi, after)];
}

function moveText({ direction }: Kpi, value: number | boolean, before: KpiNumbers | undefined): string {
  const last = before?.newest?.value;
  if (last === undefined || (direction !== 'increase' && direction !== 'decrease')) return '';
  if (value === last) return 'unchanged';
  return Number(value) > last === (direction === 'increase') ? 'better than before' : 'worse than before: is that right?';
}

function progressText(before: KpiNumbers | undefined, { progress, goal }: KpiNumbers): string {
  if (progress === null || goal.direction === 'milestone') return '';
  const [was, is] = [formatRatio(before?.progress), formatRatio(progress)];
  return was === is ? `${is} of the way` : `${is} of the way (was ${was})`;
}

function statusText(before: KpiNumbers | undefined, { status }: KpiNumbers): string {
  const word = STATUS_WORDS[status];
  return before === undefined || before.status === status ? word : `${word} (was ${STATUS_WORDS[before.status]})`;
}

function forecastText(kpi: Kpi, { forecast, due }: KpiNumbers): string {
  if (!forecast) return '';
  const { verdict, hit, value } = forecast;
  if (verdict === 'will-hit') return hit === null ? VERDICT_WORDS[verdict] : `${VERDICT_WORDS[verdict]} on ${hit}`;
  return `${VERDICT_WORDS[verdict]}: ${formatValue({ ...kpi, precision: kpi.precision ?? 1 }, value)} on ${due ?? ''}`;
}

function itemChange(item: Item, before: Numbers, after: Numbers): string[] {
  const words = (numbers: Numbers) => {
    const own = item.kind === 'initiative' ? numbers.initiatives.get(item.id) : undefined;
    const objective = item.kind === 'objective' ? numbers.objectives.get(item.id) : undefined;
    const status = own?.status ?? objective?.status;
    const bet = objective?.hypothesis && `hypothesis ${HYPOTHESIS_WORDS[objective.hypothesis.state]}`;
    return [status && STATUS_WORDS[status], bet].filter(Boolean);
  };
  const [was, is] = [words(before), words(after)];
  const changes = is.flatMap((word, index) => (word === was[index] ? [] : [`${was[index] ?? ''} → ${word ?? ''}`]));
  return changes.length === 0 ? [] : [`${titleOf(item)}: ${changes.join(', ')}`];
}
