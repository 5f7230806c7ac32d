import { titleOf, type Item } from '../../model/items.ts';
import type { Kpi } from '../../model/vision.ts';
import type { Measured } from '../../progress/check-ins.ts';
import { dateOf, dayOf } from '../../progress/day.ts';
import type { Goal } from '../../progress/goal.ts';
import type { KpiNumbers } from '../../progress/kpi-numbers.ts';
import type { Accepted } from '../../progress/limit.ts';
import { plannedOn } from '../../progress/planned.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Say } from '../../text/say.ts';
import { forecastText, reckonedText } from '../forecast-text.ts';
import { formatTarget, valueFormat } from '../format.ts';
import type { Band, CheckInPoint, ForecastLine, KpiSeries, SeriesPoint } from './kpi-series.ts';
import { seriesTexts } from './series-texts.ts';

/** A KPI and how its values are written. */
interface Written {
  readonly kpi: Kpi;
  readonly say: Say;
  readonly format: ReturnType<typeof valueFormat>;
}

/** The course of one KPI, with all that a picture of it needs. */
export function seriesOf(snapshot: Snapshot, item: Extract<Item, { kind: 'kpi' }>, numbers: KpiNumbers, use: Pick<KpiSeries, 'users' | 'objectives'>): KpiSeries {
  const { say } = snapshot;
  const kpi = item.value;
  const { goal, status, stale, progress, expected, start, due } = numbers;
  const written = { kpi, say, format: valueFormat(kpi, say) };
  const texts = seriesTexts(snapshot, item, numbers);
  return {
    id: item.id,
    title: titleOf(item),
    definition: kpi.definition ?? '',
    owner: kpi.owner ?? '',
    direction: kpi.direction ?? null,
    unit: unitOf(kpi),
    status,
    stale,
    progress,
    expected,
    start,
    due,
    ...texts,
    plan: planOf(written, goal),
    target: goal.target === null ? null : { date: due, value: goal.target, text: texts.targetText },
    expectedToday: expectedToday(written, goal, dayOf(snapshot.today)),
    checkIns: goal.measured.map((measured) => checkInOf(written, measured)),
    forecast: forecastOf(written, numbers),
    kept: bandOf(written, goal, goal.accepted),
    tolerated: bandOf(written, goal, goal.tolerated),
    ...use,
  };
}

function unitOf({ unit, direction }: Kpi): string {
  if (unit === undefined || direction === 'milestone') return '';
  return unit === 'percent' ? '%' : unit;
}

function pointOf({ kpi, format }: Written, day: number, value: number): SeriesPoint {
  return { date: dateOf(day), value, text: format(kpi.direction === 'milestone' ? value === 1 : value) };
}

function reckonedPoint({ kpi, say }: Written, day: number, value: number): SeriesPoint {
  return { date: dateOf(day), value, text: reckonedText(kpi, value, say) };
}

function planOf(written: Written, goal: Goal): SeriesPoint[] {
  const ends = endsOf(goal);
  if (!ends || goal.direction === 'milestone') return [];
  const between = goal.plan.filter(({ day }) => day > ends.start && day < ends.due);
  const points = [{ day: ends.start, value: ends.baseline }, ...between, { day: ends.due, value: ends.target }];
  return points.map(({ day, value }) => pointOf(written, day, value));
}

function expectedToday(written: Written, goal: Goal, today: number | null): SeriesPoint | null {
  const ends = endsOf(goal);
  if (!ends || today === null || today < ends.start || today > ends.due || goal.direction === 'milestone') return null;
  return reckonedPoint(written, today, plannedOn(today, ends, goal.plan));
}

/** Null where there is no way from one end to the other. */
function endsOf({ start, due, baseline, target }: Goal) {
  const known = start !== null && due !== null && baseline !== null && target !== null;
  return known && start < due ? { start, due, baseline, target } : null;
}

function checkInOf({ format }: Written, { date, value, checkIn }: Measured): CheckInPoint {
  const { by, confidence, note } = checkIn;
  return { date, value, text: format(checkIn.value), by: by ?? null, confidence: confidence ?? null, note: note ?? null };
}

function forecastOf(written: Written, { forecast, newest, goal, due }: KpiNumbers): ForecastLine | null {
  const { kpi, say } = written;
  if (!forecast || !newest || goal.due === null) return null;
  const { verdict, value, hit } = forecast;
  const hitDay = dayOf(hit);
  return {
    verdict,
    text: forecastText(say, kpi, { forecast, due }),
    from: pointOf(written, newest.day, newest.value),
    to: reckonedPoint(written, goal.due, value),
    hit: hitDay === null || goal.target === null ? null : pointOf(written, hitDay, goal.target),
  };
}

/** Infinity is no JSON: an open side is null. */
function bandOf({ kpi, say }: Written, { direction }: Goal, accepted: Accepted | null): Band | null {
  if (accepted === null || !direction?.startsWith('maintain-')) return null;
  const [min, max] = [accepted.min, accepted.max].map((end) => (Number.isFinite(end) ? end : null));
  const limit = min != null && max != null ? { min, max } : (min ?? max ?? undefined);
  return { min: min ?? null, max: max ?? null, text: formatTarget({ ...kpi, target: limit }, say) };
}
