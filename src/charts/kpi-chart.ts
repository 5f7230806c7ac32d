import * as Plot from '@observablehq/plot';
import type { KpiSeries } from '../core/features/dashboard/kpi-series.ts';
import { COLOURS } from './colours.ts';
import { describe } from './describe.ts';
import { kpiAxes, type AxisWords } from './kpi-axes.ts';
import { extentOf, timeOf } from './kpi-extent.ts';
import { bandMarks, checkInMarks, forecastMarks, planMarks, todayMarks } from './kpi-marks.ts';

export interface ChartOptions {
  /** The browser's own, or one of Node. */
  readonly document: Document;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

export interface KpiChartOptions extends ChartOptions {
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly words: AxisWords;
}

/** Room for the words at the axes. */
const MARGINS = { marginTop: 22, marginRight: 10, marginBottom: 24, insetLeft: 6, insetRight: 6 } as const;
const PIXELS_A_LETTER = 6.5;

/**
 * The course of a KPI as an SVG: baseline to target, plan, check-ins, what is expected today, forecast, limits.
 * Its colours are CSS variables (`colours.ts`); the group `.check-ins` holds one shape for each check-in.
 */
export function kpiChart(series: KpiSeries, options: KpiChartOptions): SVGSVGElement {
  const { document, width, height, today, words } = options;
  const extent = extentOf(series, today);
  const svg = Plot.plot({
    document,
    width,
    height,
    ...MARGINS,
    marginLeft: marginLeft(series, extent.values, words),
    className: 'kpi-chart',
    style: { color: COLOURS.text },
    x: { type: 'utc', domain: extent.time.map((at) => new Date(at)) },
    y: { type: 'linear', domain: [...extent.values] },
    marks: [
      ...bandMarks(series, extent),
      ...kpiAxes(series, extent, options, words),
      ...todayMarks(series, timeOf(today), extent),
      ...planMarks(series),
      ...forecastMarks(series, extent),
      ...checkInMarks(series),
    ],
  }) as SVGSVGElement;
  return describe(svg, series.title, series.summary);
}

function marginLeft({ direction }: KpiSeries, values: readonly number[], { reached, notReached, language }: AxisWords): number {
  const labels = direction === 'milestone' ? [reached, notReached] : values.map((value) => new Intl.NumberFormat(language, { maximumSignificantDigits: 3 }).format(value));
  return 14 + Math.max(...labels.map(({ length }) => length)) * PIXELS_A_LETTER;
}
