import { html, type TemplateResult } from 'lit';
import type { Status } from '../protocol.ts';
import { icon } from './icon.ts';

/** How something does: a shape of its own for each status, and the word. */
export function status(name: Status, word: string): TemplateResult {
  return html`<span class="status ${name}">${icon(name)}${word}</span>`;
}
