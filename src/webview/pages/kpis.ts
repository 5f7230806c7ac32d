import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { allInNumbers } from '../kpis/all-in-numbers.ts';
import { kpiCard } from '../kpis/card.ts';
import { ChartElement } from '../kpis/chart-element.ts';
import { choiceIn, chosen, type Choice, type KpiGroup } from '../kpis/choice.ts';
import { legend } from '../kpis/legend.ts';
import { toolbar } from '../kpis/toolbar.ts';
import { UpdateForm } from '../kpis/update-form.ts';
import type { Page, Stage } from '../page.ts';

customElements.define('vision-kpi-chart', ChartElement);
customElements.define('vision-update-form', UpdateForm);

/** Every KPI as a small picture of its course, to be updated in place. */
export const kpisPage: Page<'kpis'> = {
  title: (say) => say('KPIs'),
  render: (page, stage) => {
    const { say, place } = stage;
    const choice = choiceIn(place);
    const groups = chosen(page, choice, say('Without an objective'));
    const shown = groups.flatMap(({ kpis }) => kpis);
    const count = say('{0} of {1} KPIs', shown.length, page.kpis.length);
    return html`${toolbar(page, choice, count, stage)} ${choice.look === 'charts' ? legend(shown, say) : nothing}
    ${shown.length === 0 ? html`<p class="quiet">${say(page.kpis.length === 0 ? 'The vision has no KPI yet.' : 'No KPI is like this.')}</p>` : nothing}
    ${groups.map((group) => groupOf(group, choice, page.today, stage))}`;
  },
};

function groupOf({ title, kpis }: KpiGroup, { look }: Choice, today: string, stage: Stage): TemplateResult {
  if (kpis.length === 0) return html``;
  const heading = title === '' ? html`<h2 class="unseen">${stage.say('KPIs')}</h2>` : html`<h2>${title}</h2>`;
  if (look === 'table') return html`${heading}${allInNumbers(kpis, title || stage.say('KPIs'), stage)}`;
  return html`${heading}
    <div class="kpi-grid">
      ${repeat(kpis, ({ id }) => id, (series) => kpiCard(series, today, stage))}
    </div>`;
}
