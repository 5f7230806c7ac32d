import { html, type TemplateResult } from 'lit';
import type { Status } from '../protocol.ts';

/** Shapes of `styles/icons.css`. */
export type IconName = Status | 'warning' | 'person' | 'people' | 'money' | 'code' | 'waits' | 'more' | 'close';

/** A picture beside a word that says the same; screen readers hear the word alone. */
export function icon(name: IconName): TemplateResult {
  return html`<span class="icon ${name}" aria-hidden="true"></span>`;
}
