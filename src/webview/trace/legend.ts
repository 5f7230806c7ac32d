import { html, nothing, type TemplateResult } from 'lit';
import { CODE_STATES, meaningOf } from './code-states.ts';
import type { Scene } from './scene.ts';
import { swatch } from './swatch.ts';
import { formatNumber, percent } from './words.ts';

/** What the fills mean, with the files of the folder that is looked at. */
export function legend({ page: { level }, stage: { say } }: Scene): TemplateResult {
  return html`<ul class="legend" aria-label=${say('What explains the files')}>
    ${CODE_STATES.map((state) => {
      const files = level.byState[state];
      return html`<li>
        ${swatch(state)} <span><strong>${formatNumber(files)}</strong> ${say(state)}${files > 0 ? html` <span class="quiet">${percent(files / level.files)}</span>` : nothing}</span>
        <span class="quiet meaning">${meaningOf(state, say)}</span>
      </li>`;
    })}
  </ul>`;
}
