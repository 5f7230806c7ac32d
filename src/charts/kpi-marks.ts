import * as Plot from '@observablehq/plot';
import type { Band, CheckInPoint, KpiSeries, SeriesPoint } from '../core/features/dashboard/kpi-series.ts';
import { forecastEnd } from './forecast-end.ts';
import { shownHit, timeOf, type KpiExtent } from './kpi-extent.ts';
import { DOTS, KEPT_AREA, LINES } from './kpi-styles.ts';

/** The class of the group that holds one shape for each check-in, in their order. */
export const CHECK_INS = 'check-ins';

const time = ({ date }: SeriesPoint) => timeOf(date);

/** The limits within which a KPI is to be kept: a tinted band between dashed lines, and dotted lines where it gets critical. */
export function bandMarks({ kept, tolerated }: KpiSeries, { time: [x1, x2], values: [low, high] }: KpiExtent): Plot.Markish[] {
  if (!kept) return [];
  const area = [{ x1, x2, y1: kept.min ?? low, y2: kept.max ?? high }];
  return [
    Plot.rect(area, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', ...KEPT_AREA }),
    Plot.ruleY(endsOf(kept), LINES.kept),
    Plot.ruleY(tolerated ? endsOf(tolerated) : [], LINES.critical),
  ];
}

/** The way from baseline to target: dashed, with a square where it begins and a diamond where it is to end. */
export function planMarks({ plan, target, due }: KpiSeries): Plot.Markish[] {
  const goal = target && due !== null ? [{ x: timeOf(due), y: target.value }] : [];
  const level = target && due === null ? [target.value] : [];
  return [
    Plot.line(plan, { x: time, y: 'value', ...LINES.plan }),
    Plot.dot(plan.slice(0, 1), { x: time, y: 'value', ...DOTS.baseline }),
    Plot.ruleY(level, LINES.plan),
    Plot.dot(goal, { x: 'x', y: 'y', ...DOTS.target }),
  ];
}

/** Where the trend leads: dotted, with a triangle on the due day and a star where it meets the target. */
export function forecastMarks(series: KpiSeries, { values }: KpiExtent): Plot.Markish[] {
  const { forecast } = series;
  if (!forecast) return [];
  const end = forecastEnd(forecast.from, forecast.to, values);
  const hit = shownHit(series);
  const beyond = hit && time(hit) > end.time ? [{ time: time(hit), value: hit.value }] : [];
  return [
    Plot.line([{ time: time(forecast.from), value: forecast.from.value }, end, ...beyond], { x: 'time', y: 'value', ...LINES.forecast }),
    Plot.dot([end], { x: 'time', y: 'value', ...DOTS.forecast }),
    Plot.dot(hit ? [hit] : [], { x: time, y: 'value', ...DOTS.hit }),
  ];
}

/** What is expected today: a hollow ring on the line of today. */
export function todayMarks({ expectedToday }: KpiSeries, today: number, { time: [first, last] }: KpiExtent): Plot.Markish[] {
  if (today < first || today > last) return [];
  return [Plot.ruleX([today], LINES.today), Plot.dot(expectedToday ? [expectedToday] : [], { x: time, y: 'value', ...DOTS.expected })];
}

/** What was measured: a line with a filled dot for each check-in; a milestone holds until the next one. */
export function checkInMarks({ checkIns, direction }: KpiSeries): Plot.Markish[] {
  const curve = direction === 'milestone' ? 'step-after' : 'linear';
  return [
    Plot.line(checkIns, { x: time, y: 'value', curve, ...LINES.measured }),
    Plot.dot(checkIns, { x: time, y: 'value', ...DOTS.checkIn, title: wordsOf, className: CHECK_INS }),
  ];
}

/** Shown by a pointer that rests on the dot. */
function wordsOf({ date, text, note }: CheckInPoint): string {
  return [`${date}: ${text}`, note].filter(Boolean).join('\n');
}

function endsOf({ min, max }: Band): number[] {
  return [min, max].flatMap((end) => end ?? []);
}
