import { html, nothing, type TemplateResult } from 'lit';
import type { Page, Stage } from '../page.ts';
import { itemLinks } from '../parts/item-link.ts';
import type { NamedItem } from '../protocol.ts';
import { column } from '../scenarios/column.ts';
import { effect } from '../scenarios/effect.ts';
import { ruledOutIn } from '../scenarios/place.ts';

/** What may happen, side by side, and what goes where one of it is ruled out. */
export const scenariosPage: Page<'scenarios'> = {
  title: (say) => say('Scenarios'),
  render: ({ scenarios, noRegret }, stage) => {
    const { say } = stage;
    if (scenarios.length === 0) return html`<p class="waiting">${say('The vision tells of no scenario yet: write down at least two.')}</p>`;
    const without = scenarios.find(({ id }) => id === ruledOutIn(stage));
    const lost = new Set(without?.whatIf.decisions.map(({ id }) => id));
    return html`${whateverComes(noRegret, stage)} ${without && !isStacked() ? effect(without, stage) : nothing}
      <div class="scenario-columns">${scenarios.map((scenario) => column(scenario, { lost, effect: scenario === without && isStacked() ? effect(scenario, stage) : nothing }, stage))}</div>`;
  },
};

/** Below each other, as `.scenario-columns` has them in a narrow tab: then what goes is told beside what was asked. */
function isStacked(): boolean {
  return matchMedia('(max-width: 660px)').matches;
}

function whateverComes(decisions: readonly NamedItem[], stage: Stage): TemplateResult {
  const { say } = stage;
  return html`<h2 class="claim">
    ${decisions.length === 0 ? say('No decision is right in every scenario.') : html`<span class="badge no-regret">${say('no regret')}</span> ${say('Right whatever comes:')} ${itemLinks(decisions, stage)}`}
  </h2>`;
}
