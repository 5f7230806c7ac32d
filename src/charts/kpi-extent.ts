import type { KpiSeries, SeriesPoint } from '../core/features/dashboard/kpi-series.ts';

/** From lowest to highest. */
export type Extent = readonly [low: number, high: number];

/** What the axes of a chart reach over: times in milliseconds since 1970, values of the KPI. */
export interface KpiExtent {
  readonly time: Extent;
  readonly values: Extent;
}

const DAY = 86_400_000;
/** Where there is no date at all, a month on either side of today. */
const LEAST_SPAN = 30 * DAY;
/** A hit date further behind due than this part of the way is told in words, not drawn. */
const MOST_BEYOND_DUE = 0.25;
/** The forecast may stretch the axis of values by this part of all other values, not more. */
const MOST_FORECAST = 0.5;
const MARGIN = 0.08;
const MILESTONE: Extent = [-0.25, 1.25];

export function timeOf(date: string): number {
  return Date.parse(date);
}

/** How far the axes have to reach so that all that is known of a KPI has its place. */
export function extentOf(series: KpiSeries, today: string): KpiExtent {
  return { time: timesOf(series, today), values: series.direction === 'milestone' ? MILESTONE : valuesOf(series) };
}

/** The hit day where it is near enough to be drawn. */
export function shownHit({ forecast, start, due }: KpiSeries): SeriesPoint | null {
  const hit = forecast?.hit;
  if (!hit || start === null || due === null) return null;
  const span = timeOf(due) - timeOf(start);
  return timeOf(hit.date) <= timeOf(due) + span * MOST_BEYOND_DUE ? hit : null;
}

function timesOf(series: KpiSeries, today: string): Extent {
  const { start, due, checkIns } = series;
  const dates = [start, due, checkIns[0]?.date, checkIns.at(-1)?.date, shownHit(series)?.date].flatMap((date) => date ?? []);
  // A KPI that is long over is not drawn with years of nothing behind it.
  const times = [...dates, ...(due === null || today <= due ? [today] : [])].map(timeOf);
  const [low, high] = [Math.min(...times), Math.max(...times)];
  return high > low ? [low, high] : [low - LEAST_SPAN, high + LEAST_SPAN];
}

function valuesOf(series: KpiSeries): Extent {
  const { checkIns, plan, target, kept, tolerated, forecast } = series;
  const known = [...checkIns, ...plan].map(({ value }) => value);
  const limits = [target?.value, kept?.min, kept?.max, tolerated?.min, tolerated?.max].flatMap((value) => value ?? []);
  const all = [...known, ...limits];
  if (all.length === 0) return [0, 1];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const most = (high - low) * MOST_FORECAST;
  const ahead = forecast ? Math.min(high + most, Math.max(low - most, forecast.to.value)) : low;
  const [lowest, highest] = padded([Math.min(low, ahead), Math.max(high, ahead)]);
  // A share of something has no room beyond its ends.
  return series.unit === '%' ? [Math.max(lowest, Math.min(low, 0)), Math.min(highest, Math.max(high, 100))] : [lowest, highest];
}

/** Room above and below; a level line lies in the middle. */
function padded([low, high]: Extent): Extent {
  const room = high > low ? (high - low) * MARGIN : Math.abs(high) * MARGIN || 1;
  return [low - room, high + room];
}
