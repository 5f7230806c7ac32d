import * as Plot from '@observablehq/plot';
import type { KpiSeries } from '../core/features/dashboard/kpi-series.ts';
import { COLOURS } from './colours.ts';
import type { KpiExtent } from './kpi-extent.ts';

/** What axes say; a milestone has two words for a scale. */
export interface AxisWords {
  /** As in `de`: how numbers are written. */
  readonly language: string;
  readonly reached: string;
  readonly notReached: string;
}

const PIXELS_A_DATE = 95;
const PIXELS_A_VALUE = 32;
const DAYS_THAT_NEED_NO_DAY = 120 * 86_400_000;

/** Grid, values on the left and dates below, as few as can be read at this size. */
export function kpiAxes({ direction, unit }: KpiSeries, { time: [first, last] }: KpiExtent, { width, height }: { readonly width: number; readonly height: number }, words: AxisWords): Plot.Markish[] {
  const isLong = last - first > DAYS_THAT_NEED_NO_DAY;
  const dates = Plot.axisX({ ticks: Math.max(2, Math.floor(width / PIXELS_A_DATE)), tickSize: 4, label: null, tickFormat: (date: Date) => dateWords(date, isLong), color: COLOURS.text });
  if (direction === 'milestone') {
    return [dates, Plot.axisY({ ticks: [0, 1], tickFormat: (value: number) => (value === 1 ? words.reached : words.notReached), tickSize: 0, label: null, color: COLOURS.text })];
  }
  const ticks = Math.max(2, Math.floor(height / PIXELS_A_VALUE));
  const numbers = new Intl.NumberFormat(words.language, { maximumFractionDigits: 6 });
  return [
    Plot.gridY({ ticks, stroke: COLOURS.text, strokeOpacity: 0.12 }),
    dates,
    Plot.axisY({ ticks, tickSize: 0, tickFormat: (value: number) => numbers.format(value), label: unit || null, labelArrow: 'none', labelAnchor: 'top', color: COLOURS.text }),
  ];
}

/** As everywhere else in the product: `2026-11`, in a shorter course `11-15`. */
function dateWords(date: Date, isLong: boolean): string {
  const iso = date.toISOString();
  return isLong ? iso.slice(0, 7) : iso.slice(5, 10);
}
