import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { SignpostState } from '../protocol.ts';

/** A shape of its own for each state, so that none needs its colour. */
const SHAPES: Readonly<Record<SignpostState['state'], SVGTemplateResult>> = {
  seen: svg`<path d="M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8z" /><circle cx="8" cy="8" r="2" class="filled" />`,
  reached: svg`<path d="M3.5 14.5v-13h9l-2.5 3.5 2.5 3.5h-9" class="filled" />`,
  'not-reached': svg`<path d="M3.5 14.5v-13h9l-2.5 3.5 2.5 3.5h-9" />`,
  unknown: svg`<circle cx="8" cy="8" r="6" stroke-dasharray="2.5 2.2" />`,
};

/** What to watch for, and whether it is there. */
export function signpost({ watch, condition, state, stateText }: SignpostState): TemplateResult {
  return html`<li class="signpost ${state}">
    <svg class="shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${SHAPES[state]}</svg>
    <div>
      <p>${watch}</p>
      ${condition ? html`<p class="quiet">${condition}</p>` : nothing}
      <p class="state">${stateText}</p>
    </div>
  </li>`;
}
