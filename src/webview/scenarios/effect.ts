import { html, nothing, type TemplateResult } from 'lit';
import type { Stage } from '../page.ts';
import { itemLink, itemLinks } from '../parts/item-link.ts';
import type { CodeLoss, NamedItem, ScenarioColumn } from '../protocol.ts';

/** What loses its reason without a scenario, and what stays. */
export function effect({ title, status, whatIf }: ScenarioColumn, stage: Stage): TemplateResult {
  const { say } = stage;
  const { decisions, initiatives, kept, code } = whatIf;
  const isNone = decisions.length + initiatives.length + kept.length + (code?.files ?? 0) === 0;
  return html`<section class="effect" aria-labelledby="effect-title">
    <div class="section-head">
      <h3 id="effect-title">${status === 'ruled-out' ? say('Ruled out: {0}', title) : say('If this were ruled out: {0}', title)}</h3>
      <button class="button" @click=${() => close(stage)}>${say('Close')}</button>
    </div>
    ${isNone
      ? html`<p>${say('Nothing rests on it.')}</p>`
      : html`<div class="effects">
          ${part(say('Decisions that lose their reason'), decisions.length, items(decisions, stage))} ${part(say('Initiatives that lose their reason'), initiatives.length, items(initiatives, stage))}
          ${code ? part(say('Files that lose their reason'), code.files, places(code, stage)) : nothing}
          ${kept.length === 0
            ? nothing
            : part(
                say('Initiatives that stay for another reason'),
                kept.length,
                kept.map(({ because, ...initiative }) => html`<li>${itemLink(initiative, stage)} <span class="quiet">${say('because of')} ${itemLinks(because, stage)}</span></li>`),
              )}
        </div>`}
  </section>`;
}

/** The focus goes back to the button that asked. */
function close({ keep }: Stage): void {
  const asked = document.querySelector<HTMLElement>('.what-if[aria-pressed=true]');
  keep({});
  asked?.focus();
}

/** What screen readers say at once. */
export function effectText({ whatIf: { decisions, initiatives, code } }: ScenarioColumn, { say }: Pick<Stage, 'say'>): string {
  return say('Decisions that lose their reason: {0}; initiatives: {1}; files: {2}', decisions.length, initiatives.length, code?.files ?? 0);
}

function part(title: string, count: number, entries: readonly TemplateResult[]): TemplateResult {
  return html`<div>
    <h4>${title} <span class="count">${count}</span></h4>
    <ul>
      ${entries}
    </ul>
  </div>`;
}

function items(all: readonly NamedItem[], stage: Stage): TemplateResult[] {
  return all.map((item) => html`<li>${itemLink(item, stage)}</li>`);
}

function places({ places: found, left }: CodeLoss, { say, send }: Stage): TemplateResult[] {
  const named = found.map(
    ({ path, files }) => html`<li><button class="link" @click=${() => send({ kind: 'reveal', path })}>${path}</button> ${files > 1 ? html`<span class="quiet">${say('{0} files', files)}</span>` : nothing}</li>`,
  );
  return left > 0 ? [...named, html`<li class="quiet">${say('and {0} more', left)}</li>`] : named;
}
