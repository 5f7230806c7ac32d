import { html, nothing, type TemplateResult } from 'lit';
import type { Stage } from '../page.ts';
import { itemLink, itemLinks } from '../parts/item-link.ts';
import type { ScenarioDecision } from '../protocol.ts';

/** What is decided in case the scenario comes. @param isLost whether it loses its reason by what is ruled out in thought */
export function decision(one: ScenarioDecision, isLost: boolean, stage: Stage): TemplateResult {
  const { say } = stage;
  const { decide, status, statusText, date, noRegret, from } = one;
  return html`<li class="decision ${status} ${isLost ? 'lost' : ''}">
    <h5>${itemLink(one, stage)}</h5>
    <p>
      <span class="badge ${status}">${date === null ? statusText : `${statusText} · ${date}`}</span>
      ${noRegret ? html`<span class="badge no-regret" title=${say('Right in every scenario that can still come.')}>${say('no regret')}</span>` : nothing}
      ${isLost ? html`<span class="badge lost">${say('loses its reason')}</span>` : nothing}
    </p>
    <p>${decide}</p>
    ${from ? html`<p class="quiet">${say('Written under')} ${itemLink(from, stage)}</p>` : reasons(one, stage)}
  </li>`;
}

/** Told where the decision is written, not again where it is right as well. */
function reasons({ because, options, initiatives, adr }: ScenarioDecision, stage: Stage): TemplateResult {
  const { say, send } = stage;
  return html`${because ? html`<p class="quiet">${say('Because: {0}', because)}</p>` : nothing}
  ${options.length === 0 ? nothing : html`<p class="quiet">${say('Options: {0}', options.join(' · '))}</p>`}
  ${initiatives.length === 0 ? nothing : html`<p class="quiet">${say('Carried out by')} ${itemLinks(initiatives, stage)}</p>`}
  ${adr === null ? nothing : html`<p class="quiet">${say('Record:')} <button class="link" @click=${() => send({ kind: 'open-file', path: adr })}>${adr}</button></p>`}`;
}
