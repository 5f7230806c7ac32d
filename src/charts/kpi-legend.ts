import * as Plot from '@observablehq/plot';
import { DOTS, KEPT_AREA, LINES } from './kpi-styles.ts';

/** What a chart of a KPI can show. */
export type LegendEntry = 'check-in' | 'plan' | 'target' | 'expected' | 'forecast' | 'hit' | 'kept' | 'critical' | 'today';

const WIDTH = 28;
const HEIGHT = 14;
const ACROSS = [{ x: 0 }, { x: 1 }];
const MIDDLE = [{ x: 0.5 }];

const MARKS: Readonly<Record<LegendEntry, () => Plot.Markish[]>> = {
  'check-in': () => [line(LINES.measured), dot(DOTS.checkIn)],
  plan: () => [line(LINES.plan)],
  target: () => [dot(DOTS.target)],
  expected: () => [dot(DOTS.expected)],
  forecast: () => [line(LINES.forecast), dot(DOTS.forecast)],
  hit: () => [dot(DOTS.hit)],
  kept: () => [Plot.rect([{}], { x1: 0, x2: 1, y1: -1, y2: 1, ...KEPT_AREA }), Plot.ruleY([-1, 1], LINES.kept)],
  critical: () => [line(LINES.critical)],
  today: () => [Plot.ruleX([0.5], LINES.today)],
};

/** The sign of one entry, drawn as it is in the charts; what it means is said beside it. */
export function legendSign(entry: LegendEntry, document: Document): SVGSVGElement {
  const svg = Plot.plot({ document, width: WIDTH, height: HEIGHT, margin: 2, axis: null, className: 'legend-sign', x: { domain: [0, 1] }, y: { domain: [-1, 1] }, marks: MARKS[entry]() }) as SVGSVGElement;
  for (const style of svg.querySelectorAll('style')) style.remove();
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}

function line(style: Plot.LineOptions): Plot.Markish {
  return Plot.line(ACROSS, { x: 'x', y: () => 0, ...style });
}

function dot(style: Plot.DotOptions): Plot.Markish {
  return Plot.dot(MIDDLE, { x: 'x', y: () => 0, ...style });
}
