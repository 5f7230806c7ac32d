import { html, nothing, type TemplateResult } from 'lit';
import type { Stage } from '../page.ts';
import { facts } from '../parts/facts.ts';
import { itemLink, itemLinks } from '../parts/item-link.ts';
import { status as statusPart } from '../parts/status.ts';
import type { StoryBet, StoryObjective, StoryPage } from '../protocol.ts';
import { sectionHead } from './section-head.ts';

/** What is to be reached, and what we bet on. */
export function objectivesSection({ objectives }: StoryPage, stage: Stage): TemplateResult | typeof nothing {
  if (objectives.length === 0) return nothing;
  return html`<section>${sectionHead({ id: 'objectives', title: stage.say('What we want, and what we bet on') }, stage)} ${objectives.map((objective) => objectiveCard(objective, stage))}</section>`;
}

function objectiveCard(objective: StoryObjective, stage: Stage): TemplateResult {
  const { say } = stage;
  const { owner, horizon, status, statusText, state, stateText, progressText, bet, trends } = objective;
  return html`<article class="objective ${state}">
    <h4>${itemLink(objective, stage)}</h4>
    <p class="quiet">${facts([owner, horizon])}</p>
    <p class="standing">
      ${stateText ? html`<span class="badge">${stateText}</span>` : statusPart(status, statusText)} ${progressText ? html`<span class="quiet">${say('progress {0}', progressText)}</span>` : nothing}
    </p>
    ${bet ? betList(bet, stage) : html`<p class="quiet">${say('No bet is written down.')}</p>`}
    ${trends.length === 0 ? nothing : html`<p class="quiet">${say('It answers')} ${itemLinks(trends, stage)}</p>`}
  </article>`;
}

function betList({ believe, resultsIn, because, state, stateText, confidentWhen, pivotIf }: StoryBet, { say }: Stage): TemplateResult {
  const conditions = (title: string, texts: readonly string[]) => (texts.length === 0 ? nothing : html`<dt>${title}</dt>${texts.map((text) => html`<dd>${text}</dd>`)}`);
  return html`<dl class="bet">
    <dt>${say('We believe in')}</dt>
    <dd>${believe}</dd>
    <dt>${say('It results in')}</dt>
    <dd>${resultsIn}</dd>
    ${because ? html`<dt>${say('Because')}</dt><dd>${because}</dd>` : nothing} ${conditions(say('We are confident when'), confidentWhen)}
    ${conditions(say('We change course if'), pivotIf)}
    <dt>${say('So far')}</dt>
    <dd><span class="badge ${state}">${stateText}</span></dd>
  </dl>`;
}
