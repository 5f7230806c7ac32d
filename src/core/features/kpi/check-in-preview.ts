import type { NewCheckIn } from '../../model/edit/add-check-in.ts';
import { titleOf, type Item } from '../../model/items.ts';
import type { Kpi, VisionDocument } from '../../model/vision.ts';
import type { KpiNumbers } from '../../progress/kpi-numbers.ts';
import { computeNumbers, type Numbers } from '../../progress/numbers.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Say } from '../../text/say.ts';
import { forecastText } from '../forecast-text.ts';
import { formatRatio, formatValue, HYPOTHESIS_WORDS, STATUS_WORDS } from '../format.ts';

/** What a check-in would make of the numbers, all of them reckoned as if it were written already. */
export interface CheckInPreview {
  /** The value with its unit, and how it was understood. */
  readonly value: string;
  /** What progress and status of the KPI become. */
  readonly kpi: string;
  /** When it will hit its target; empty where nothing can be foretold. */
  readonly forecast: string;
  /** `Halve authorisation latency: at risk → on track`, one for each initiative or objective that changes. */
  readonly items: readonly string[];
}

/** Value, KPI and forecast in one line. */
export function previewLine({ value, kpi, forecast }: CheckInPreview): string {
  return [value, kpi, forecast].filter(Boolean).join(' · ');
}

/**
 * Foretells what a check-in does to its KPI and to the items that count on it.
 * @param reading how the value was understood, said behind it
 */
export function previewCheckIn(snapshot: Snapshot, kpiId: string, checkIn: NewCheckIn, reading = ''): CheckInPreview {
  const { say, vision, numbers, today } = snapshot;
  const kpi = vision.items.find('kpi', kpiId)?.value;
  if (!kpi) return { value: '', kpi: '', forecast: '', items: [] };
  const then = computeNumbers(withCheckIn(vision.document, kpi, checkIn), today);
  const after = then.kpis.get(kpiId);
  const parts = kpiParts(say, kpi, checkIn, numbers.kpis.get(kpiId), after);
  return {
    value: [formatValue(kpi, checkIn.value, say), reading && `(${reading})`].filter(Boolean).join(' '),
    kpi: parts.filter(Boolean).join(' · '),
    forecast: after ? forecastText(say, kpi, after) : '',
    items: vision.items.all.flatMap((item) => itemChange(say, item, numbers, then)),
  };
}

function withCheckIn(document: VisionDocument, kpi: Kpi, checkIn: NewCheckIn): VisionDocument {
  const changed = { ...kpi, checkIns: [...(kpi.checkIns ?? []), checkIn] };
  return { ...document, kpis: (document.kpis ?? []).map((other) => (other === kpi ? changed : other)) };
}

function kpiParts(say: Say, kpi: Kpi, { value, date }: NewCheckIn, before: KpiNumbers | undefined, after: KpiNumbers | undefined): string[] {
  if (!after) return [];
  const newer = after.newest && after.newest.date > date ? say('the newer value of {0} stays', after.newest.date) : '';
  return [newer, newer ? '' : moveText(say, kpi, value, before), progressText(say, before, after), statusText(say, before, after)];
}

function moveText(say: Say, { direction }: Kpi, value: number | boolean, before: KpiNumbers | undefined): string {
  const last = before?.newest?.value;
  if (last === undefined || (direction !== 'increase' && direction !== 'decrease')) return '';
  if (value === last) return say('unchanged');
  return Number(value) > last === (direction === 'increase') ? say('better than before') : say('worse than before: is that right?');
}

function progressText(say: Say, before: KpiNumbers | undefined, { progress, goal }: KpiNumbers): string {
  if (progress === null || goal.direction === 'milestone') return '';
  const [was, is] = [formatRatio(before?.progress), formatRatio(progress)];
  return was === is ? say('{0} of the way', is) : say('{0} of the way (was {1})', is, was);
}

function statusText(say: Say, before: KpiNumbers | undefined, { status }: KpiNumbers): string {
  const word = say(STATUS_WORDS[status]);
  return before === undefined || before.status === status ? word : say('{0} (was {1})', word, say(STATUS_WORDS[before.status]));
}

function itemChange(say: Say, item: Item, before: Numbers, after: Numbers): string[] {
  const words = (numbers: Numbers) => {
    const own = item.kind === 'initiative' ? numbers.initiatives.get(item.id) : undefined;
    const objective = item.kind === 'objective' ? numbers.objectives.get(item.id) : undefined;
    const status = own?.status ?? objective?.status;
    const bet = objective?.hypothesis && say('hypothesis {0}', say(HYPOTHESIS_WORDS[objective.hypothesis.state]));
    return [status && say(STATUS_WORDS[status]), bet].filter(Boolean);
  };
  const [was, is] = [words(before), words(after)];
  const changes = is.flatMap((word, index) => (word === was[index] ? [] : [`${was[index] ?? ''} → ${word ?? ''}`]));
  return changes.length === 0 ? [] : [`${titleOf(item)}: ${changes.join(', ')}`];
}
