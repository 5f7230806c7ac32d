import { html, type TemplateResult } from 'lit';
import { legendSign, type LegendEntry } from '../../charts/kpi-legend.ts';
import type { KpiSeries } from '../protocol.ts';
import type { Say } from '../say.ts';
import { legendWord } from './words.ts';

/** The signs that are in use among some KPIs, and what they mean. */
export function legend(kpis: readonly KpiSeries[], say: Say): TemplateResult {
  return html`<ul class="legend" aria-label=${say('Signs of the charts')}>
    ${entriesOf(kpis).map((entry) => html`<li>${legendSign(entry, document)}${legendWord(entry, say)}</li>`)}
  </ul>`;
}

function entriesOf(kpis: readonly KpiSeries[]): LegendEntry[] {
  const inUse: Readonly<Record<LegendEntry, boolean>> = {
    'check-in': kpis.some(({ checkIns }) => checkIns.length > 0),
    plan: kpis.some(({ plan }) => plan.length > 0),
    target: kpis.some(({ target }) => target !== null),
    expected: kpis.some(({ expectedToday }) => expectedToday !== null),
    forecast: kpis.some(({ forecast }) => forecast !== null),
    hit: kpis.some(({ forecast }) => forecast?.hit != null),
    kept: kpis.some(({ kept }) => kept !== null),
    critical: kpis.some(({ tolerated }) => tolerated !== null),
    today: kpis.length > 0,
  };
  return (Object.keys(inUse) as LegendEntry[]).filter((entry) => inUse[entry]);
}
