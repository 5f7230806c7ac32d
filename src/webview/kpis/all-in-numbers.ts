import { html, type TemplateResult } from 'lit';
import type { Stage } from '../page.ts';
import { itemLink } from '../parts/item-link.ts';
import { status } from '../parts/status.ts';
import type { KpiSeries } from '../protocol.ts';

/** The same KPIs without pictures: one row each. */
export function allInNumbers(kpis: readonly KpiSeries[], caption: string, stage: Stage): TemplateResult {
  const { say } = stage;
  const heads = [say('KPI'), say('Value'), say('Target'), say('Due'), say('Progress'), say('Status'), say('Forecast'), say('Newest check-in'), say('Owner')];
  return html`<div class="scrolled" tabindex="0" role="region" aria-label=${caption}>
    <table class="numbers">
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${kpis.map((series) => row(series, stage))}
      </tbody>
    </table>
  </div>`;
}

function row(series: KpiSeries, stage: Stage): TemplateResult {
  const { valueText, targetText, due, progressText, statusText, forecast, ageText, owner } = series;
  return html`<tr>
    <th scope="row">${itemLink(series, stage)}</th>
    <td>${valueText}</td>
    <td>${targetText}</td>
    <td>${due}</td>
    <td>${progressText}</td>
    <td>${status(series.status, statusText)}</td>
    <td>${forecast?.text}</td>
    <td>${ageText}</td>
    <td>${owner}</td>
  </tr>`;
}
