import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../parts/icon.ts';
import type { Stage } from '../page.ts';
import type { Roadmap } from '../protocol.ts';
import { cardOf, takeBack } from './move.ts';
import type { Move } from './place.ts';

/** Says the last move, and takes it back. It stays until it is closed: nobody has to hurry. */
export function moveBar(data: Roadmap, { id, from, to }: Move, stage: Stage): TemplateResult {
  const { say } = stage;
  const close = () => stage.keep({ ...stage.place, moved: undefined });
  return html`<div class="bar-below" role="group" aria-label=${say('Last move')}>
    <p>${say('{0} is now in {1}.', cardOf(data, id)?.title ?? id, to)}</p>
    ${from === '' ? nothing : html`<button class="button" @click=${() => takeBack(data, stage)}>${say('Move back to {0}', from)}</button>`}
    <button class="button-icon" aria-label=${say('Close')} title=${say('Close')} @click=${close}>${icon('close')}</button>
  </div>`;
}
