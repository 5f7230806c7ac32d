import { html, type TemplateResult } from 'lit';
import type { TracePlace } from './place.ts';
import type { Scene } from './scene.ts';

/** The folder as a picture or as a table. */
export function viewSwitch({ place, go, stage: { say } }: Scene): TemplateResult {
  const choice = (view: TracePlace['view'], label: string) =>
    html`<button class="choice" aria-pressed=${place.view === view ? 'true' : 'false'} @click=${() => go({ view })}>${label}</button>`;
  return html`<div class="choices" role="group" aria-label=${say('Shown as')}>${choice('picture', say('Picture'))}${choice('table', say('Table'))}</div>`;
}
