import { html, nothing, type TemplateResult } from 'lit';
import type { Stage } from '../page.ts';
import { facts } from '../parts/facts.ts';
import { itemLink, itemLinks } from '../parts/item-link.ts';
import { status } from '../parts/status.ts';
import type { KpiSeries } from '../protocol.ts';
import { checkInTable } from './check-in-table.ts';

/** One KPI: where it stands, its course, who counts on it, and a way to tell its newest value. */
export function kpiCard(series: KpiSeries, today: string, stage: Stage): TemplateResult {
  const { id, definition, valueText, targetText, due, statusText, progressText, forecast, ageText, owner, users } = series;
  const { say } = stage;
  return html`<article class="kpi" aria-labelledby="kpi-${id}">
    <header>
      <h3 id="kpi-${id}">${itemLink(series, stage)}</h3>
      ${status(series.status, statusText)}
    </header>
    <p class="course"><strong>${valueText}</strong> <span>→ ${due === null ? targetText : say('{0} by {1}', targetText, due)}</span></p>
    <vision-kpi-chart .task=${{ series, today, say }}></vision-kpi-chart>
    <p class="quiet">${facts([progressText, forecast?.text, ageText, owner])}</p>
    ${definition ? html`<p class="quiet definition">${definition}</p>` : nothing}
    ${users.length > 0 ? html`<p class="quiet">${say('For')} ${itemLinks(users, stage)}</p>` : nothing}
    ${stage.place['updating'] === id ? updateForm(series, stage) : buttons(series, stage)}
    ${checkInTable(series, stage)}
  </article>`;
}

function buttons({ id, title }: KpiSeries, { say, place, keep }: Stage): TemplateResult {
  return html`<div class="buttons">
    <button class="button" data-focus="update-${id}" aria-label=${say('Update {0}…', title)} @click=${() => keep({ ...place, updating: id })}>${say('Update…')}</button>
  </div>`;
}

function updateForm({ id, title, direction }: KpiSeries, { say, place, keep, send, announce }: Stage): TemplateResult {
  const done = (saved: boolean) => {
    keep({ ...place, updating: '' });
    document.querySelector<HTMLElement>(`[data-focus="update-${id}"]`)?.focus();
    if (saved) announce(say('{0} is updated', title));
  };
  return html`<vision-update-form .task=${{ kpi: id, title, isMilestone: direction === 'milestone', say, send, done }}></vision-update-form>`;
}
