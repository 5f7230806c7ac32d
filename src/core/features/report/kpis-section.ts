import type { Snapshot } from '../../snapshot.ts';
import type { Say } from '../../text/say.ts';
import type { KpiSeries } from '../dashboard/kpi-series.ts';
import { kpisPage } from '../dashboard/kpis.ts';
import { formatRatio } from '../format.ts';
import type { Block, Cell, ReportSection } from './report-document.ts';

/** Every KPI as a picture, then all numbers in one table: those of `vision status`. */
export function kpisSection(snapshot: Snapshot): ReportSection {
  const { say } = snapshot;
  const { kpis, today } = kpisPage(snapshot);
  const head = [say('KPI'), say('Id'), say('Value'), say('Target'), say('Progress'), say('Expected'), say('Status'), say('Forecast'), say('Newest check-in')];
  const blocks: Block[] = [
    { kind: 'kpis', series: kpis, today },
    { kind: 'table', caption: say('All KPIs in numbers'), head, rows: kpis.map((series) => rowOf(series, say)) },
  ];
  return { id: 'kpis', title: say('KPIs'), blocks: kpis.length === 0 ? [] : blocks };
}

function rowOf(series: KpiSeries, say: Say): Cell[] {
  const { title, id, valueText, targetText, due, progress, expected, status, statusText, forecast, ageText } = series;
  const target = due === null ? targetText : say('{0} by {1}', targetText, due);
  return [title, { code: id }, valueText, target, formatRatio(progress), formatRatio(expected), { status, text: statusText }, forecast?.text ?? '', ageText];
}
