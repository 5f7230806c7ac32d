import { COLOURS } from './colours.ts';

/** How each part of a KPI's chart is drawn: no two differ by colour alone. The legend is drawn with the same. */
export const LINES = {
  measured: { stroke: COLOURS.measured, strokeWidth: 2 },
  plan: { stroke: COLOURS.plan, strokeWidth: 1.3, strokeDasharray: '5 3' },
  forecast: { stroke: COLOURS.forecast, strokeWidth: 2, strokeDasharray: '1 4' },
  kept: { stroke: COLOURS.kept, strokeWidth: 1.2, strokeDasharray: '5 3' },
  critical: { stroke: COLOURS.target, strokeWidth: 1.5, strokeDasharray: '1 3', strokeLinecap: 'round' },
  today: { stroke: COLOURS.today, strokeWidth: 1, strokeOpacity: 0.6 },
} as const;

export const DOTS = {
  checkIn: { r: 3.5, fill: COLOURS.measured, stroke: COLOURS.paper, strokeWidth: 0.5 },
  baseline: { symbol: 'square', r: 3.5, stroke: COLOURS.plan, fill: COLOURS.paper },
  target: { symbol: 'diamond', r: 4.5, stroke: COLOURS.target, strokeWidth: 1.8, fill: COLOURS.paper },
  expected: { r: 4, stroke: COLOURS.today, strokeWidth: 1.5, fill: COLOURS.paper },
  forecast: { symbol: 'triangle', r: 3.5, stroke: COLOURS.forecast, strokeWidth: 1.5, fill: COLOURS.paper },
  hit: { symbol: 'star', r: 4.5, fill: COLOURS.forecast },
} as const;

export const KEPT_AREA = { fill: COLOURS.kept, fillOpacity: 0.14 } as const;
