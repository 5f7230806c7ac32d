import { html, nothing, type TemplateResult } from 'lit';
import type { Stage } from '../page.ts';
import type { Section } from '../protocol.ts';

interface Head {
  /** Of the heading, so that its section can be named by it. */
  readonly id: string;
  readonly title: string;
  /** The section of the vision that a button leads to. */
  readonly section?: Section;
}

/** The heading of a part of the story. */
export function sectionHead({ id, title, section }: Head, { say, send }: Stage): TemplateResult {
  const open = section && html`<button class="link no-print" @click=${() => send({ kind: 'open-section', section })}>${say('Edit in vision.yaml')}</button>`;
  return html`<div class="section-head">
    <h3 id="story-${id}">${title}</h3>
    ${open ?? nothing}
  </div>`;
}
