import { html, type TemplateResult } from 'lit';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

/** A list of tabs by the ARIA practices: one stop for Tab, arrows, Home and End go from tab to tab and show what they reach. */
export function tabs<Id extends string>(all: readonly Tab<Id>[], selected: Id, label: string, select: (id: Id) => void): TemplateResult {
  const onKey = (event: KeyboardEvent) => {
    const to = stepTo(event.key, all.findIndex(({ id }) => id === selected), all.length);
    const tab = to === undefined ? undefined : all[to];
    if (!tab) return;
    event.preventDefault();
    event.stopPropagation();
    select(tab.id);
    document.getElementById(`tab-${tab.id}`)?.focus();
  };
  return html`<div class="tabs" role="tablist" aria-label=${label} @keydown=${onKey}>
    ${all.map(
      ({ id, label: text }) =>
        html`<button
          id="tab-${id}"
          class="tab"
          data-focus="tab-${id}"
          role="tab"
          aria-selected=${id === selected ? 'true' : 'false'}
          aria-controls="page"
          tabindex=${id === selected ? 0 : -1}
          @click=${() => select(id)}
        >
          ${text}
        </button>`,
    )}
  </div>`;
}

function stepTo(key: string, from: number, count: number): number | undefined {
  if (key === 'ArrowRight') return (from + 1) % count;
  if (key === 'ArrowLeft') return (from - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
