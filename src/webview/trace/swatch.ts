import { html, type TemplateResult } from 'lit';
import type { CodeState } from './code-states.ts';
import { fillOf } from './patterns.ts';

/** A sample of a state's fill, beside its name. */
export function swatch(state: CodeState): TemplateResult {
  return html`<svg class="swatch ${state}" width="16" height="16" aria-hidden="true"><rect x="0.5" y="0.5" width="15" height="15" fill=${fillOf(state)} /></svg>`;
}
