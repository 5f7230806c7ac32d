import { kpiChart } from '../charts/kpi-chart.ts';
import { legendSign, type LegendEntry } from '../charts/kpi-legend.ts';
import type { CheckInPoint, KpiSeries } from '../core/features/dashboard/kpi-series.ts';
import type { Drawing } from './drawing.ts';
import { standingHtml } from './html-standing.ts';
import { Markup, markup } from './markup.ts';

const SIZE = { width: 350, height: 190 } as const;
const LEGEND: readonly LegendEntry[] = ['check-in', 'plan', 'target', 'expected', 'forecast', 'hit', 'kept', 'critical', 'today'];

/** A legend, then a picture for each KPI with what it says in words. */
export function kpiFigures(kpis: readonly KpiSeries[], today: string, drawing: Drawing): Markup {
  return markup`<ul class="legend">${LEGEND.map((entry) => legendItem(entry, drawing))}</ul>
<div class="kpis">${kpis.map((series) => kpiFigure(series, today, drawing))}</div>\n`;
}

function legendItem(entry: LegendEntry, { document, words }: Drawing): Markup {
  return markup`<li>${svgOf(legendSign(entry, document))} ${words.chart[entry]}</li>\n`;
}

function kpiFigure(series: KpiSeries, today: string, { document, words }: Drawing): Markup {
  const { title, definition, owner, status, statusText, valueText, targetText, progressText, forecast } = series;
  const axisWords = { language: words.language, reached: words.chart.reached, notReached: words.chart['not-reached'] };
  const chart = kpiChart(series, { ...SIZE, document, today, words: axisWords });
  return markup`<figure class="kpi">
<figcaption><h3>${title}</h3>${standingHtml({ status, text: statusText })}</figcaption>
<p class="course"><strong>${valueText}</strong> → ${targetText}${series.due !== null && markup` <span class="date">(${series.due})</span>`}</p>
${svgOf(chart)}
<p class="facts">${[progressText, forecast?.text ?? '', owner].filter(Boolean).map((fact) => markup`<span>${fact}</span>`)}</p>
${definition !== '' && markup`<p class="small">${definition}</p>`}${noteOf(series.checkIns)}</figure>\n`;
}

/** What was said last. */
function noteOf(checkIns: readonly CheckInPoint[]): Markup | false {
  const last = checkIns.findLast(({ note }) => note !== null);
  return last?.note != null && markup`<p class="small">${last.date}: “${last.note}”</p>`;
}

function svgOf(svg: SVGSVGElement): Markup {
  return new Markup(svg.outerHTML);
}
