import { html, type TemplateResult } from 'lit';
import type { Stage } from '../page.ts';
import type { NamedItem } from '../protocol.ts';

/** The title of an item, that leads to where it stands in the vision. A link rather than a button, so that it breaks like the text around it. */
export function itemLink({ id, title }: NamedItem, { send }: Pick<Stage, 'send'>): TemplateResult {
  const open = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
    send({ kind: 'open', item: id });
  };
  return html`<a class="link" href="#${id}" @click=${open}>${title}</a>`;
}

/** Several of them: `A, B`. */
export function itemLinks(items: readonly NamedItem[], stage: Pick<Stage, 'send'>): readonly (TemplateResult | string)[] {
  return items.flatMap((item, index) => (index === 0 ? [itemLink(item, stage)] : [', ', itemLink(item, stage)]));
}
