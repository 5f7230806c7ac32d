import { html, nothing, type TemplateResult } from 'lit';
import type { Stage } from '../page.ts';
import { facts } from '../parts/facts.ts';
import { itemLink } from '../parts/item-link.ts';
import type { ScenarioColumn } from '../protocol.ts';
import { decision } from './decision.ts';
import { effectText } from './effect.ts';
import { ruledOutIn } from './place.ts';
import { signpost } from './signpost.ts';

interface Thought {
  /** Ids of the decisions that go with what is ruled out in thought. */
  readonly lost: ReadonlySet<string>;
  /** What goes with this scenario, where it is told here. */
  readonly effect: TemplateResult | typeof nothing;
}

/** One scenario: how the world looks then, what to watch for, and what is decided. */
export function column(scenario: ScenarioColumn, { lost, effect }: Thought, stage: Stage): TemplateResult {
  const { say } = stage;
  const { id, narrative, status, statusText, likelihoodText, impactText, signposts, decisions } = scenario;
  return html`<article class="scenario ${status} ${ruledOutIn(stage) === id ? 'without' : ''}" aria-labelledby="scenario-${id}">
    <h3 id="scenario-${id}">${itemLink(scenario, stage)}</h3>
    <p><span class="badge ${status}">${statusText}</span> <span class="quiet">${facts([likelihoodText, impactText])}</span></p>
    <div class="deeds">${whatIfButton(scenario, stage)} <button class="button" @click=${() => stage.send({ kind: 'decide-scenario', scenario: id })}>${say('Decide…')}</button></div>
    ${effect}
    <p class="narrative">${narrative}</p>
    <h4>${say('Signposts')}</h4>
    ${signposts.length === 0 ? html`<p class="quiet">${say('Nothing to watch for is written down.')}</p>` : html`<ul class="signposts">${signposts.map(signpost)}</ul>`}
    <h4>${say('Decisions')}</h4>
    ${decisions.length === 0
      ? html`<p class="quiet">${say('Nothing is decided for this case.')}</p>`
      : html`<ul class="decisions">${decisions.map((one) => decision(one, lost.has(one.id), stage))}</ul>`}
  </article>`;
}

function whatIfButton(scenario: ScenarioColumn, stage: Stage): TemplateResult | typeof nothing {
  const { say, keep, announce } = stage;
  const isOn = ruledOutIn(stage) === scenario.id;
  const toggle = () => {
    keep(isOn ? {} : { without: scenario.id });
    if (!isOn) announce(effectText(scenario, stage));
  };
  const question = scenario.status === 'ruled-out' ? say('What went with it?') : say('What if this one is ruled out?');
  return html`<button class="button what-if" aria-pressed=${isOn ? 'true' : 'false'} @click=${toggle}>${question}</button>`;
}
