import { html, type TemplateResult } from 'lit';
import type { Stage } from '../page.ts';

interface NamedItem {
  readonly id: string;
  readonly title: string;
}

/** The title of an item, that leads to where it stands in the vision. */
export function itemLink({ id, title }: NamedItem, { send }: Pick<Stage, 'send'>): TemplateResult {
  return html`<button class="link" @click=${() => send({ kind: 'open', item: id })}>${title}</button>`;
}

/** Several of them: `A, B`. */
export function itemLinks(items: readonly NamedItem[], stage: Pick<Stage, 'send'>): readonly (TemplateResult | string)[] {
  return items.flatMap((item, index) => (index === 0 ? [itemLink(item, stage)] : [', ', itemLink(item, stage)]));
}
