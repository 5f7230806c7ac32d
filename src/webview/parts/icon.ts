import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** Shapes drawn on a field of 16 × 16, in the colour of the text around them. No two statuses share a shape, so none needs its colour to be told apart. */
const SHAPES = {
  achieved: svg`<path fill="currentColor" d="m8 1.2 2 4.5 4.9.5-3.7 3.2 1.1 4.8L8 11.7l-4.3 2.5 1.1-4.8L1.1 6.2 6 5.7z"/>`,
  'on-track': svg`<circle cx="8" cy="8" r="6.4"/><path d="m5 8.2 2.1 2.1L11 6.2"/>`,
  'at-risk': svg`<path d="M8 1.8 14.8 14H1.2z"/><path d="M8 6.2v3.6M8 11.4v.9"/>`,
  'off-track': svg`<circle cx="8" cy="8" r="6.4"/><path d="m5.5 5.5 5 5m0-5-5 5"/>`,
  missed: svg`<circle cx="8" cy="8" r="6.4"/><path d="m3.6 12.4 8.8-8.8"/>`,
  'not-started': svg`<circle cx="8" cy="8" r="6.4"/>`,
  'no-data': svg`<path d="M5.4 5.8C5.4 4.2 6.5 3 8 3s2.6 1.1 2.6 2.5c0 2-2.6 2-2.6 4.3"/><path d="M8 12v1"/>`,
  'no-kpi': svg`<path d="M3.5 8h9"/>`,
  warning: svg`<path d="M8 1.8 14.8 14H1.2z"/><path d="M8 6.2v3.6M8 11.4v.9"/>`,
  person: svg`<circle cx="8" cy="5" r="2.8"/><path d="M2.8 14c.3-2.9 2.4-4.6 5.2-4.6s4.9 1.7 5.2 4.6"/>`,
  people: svg`<circle cx="5.8" cy="5.4" r="2.3"/><path d="M1.4 13.2c.2-2.5 2-4 4.4-4s4.2 1.5 4.4 4"/><path d="M10.2 3.3a2.3 2.3 0 0 1 0 4.2M11.6 9.5c1.8.4 2.9 1.7 3 3.7"/>`,
  money: svg`<rect x="1.5" y="4" width="13" height="8" rx="1"/><circle cx="8" cy="8" r="1.8"/>`,
  code: svg`<path d="M5.4 4.4 1.8 8l3.6 3.6M10.6 4.4 14.2 8l-3.6 3.6"/>`,
  waits: svg`<path d="M13.5 3.5v9M2.5 8h8M7.2 4.7 10.5 8l-3.3 3.3"/>`,
  more: svg`<g fill="currentColor" stroke="none"><circle cx="3" cy="8" r="1.2"/><circle cx="8" cy="8" r="1.2"/><circle cx="13" cy="8" r="1.2"/></g>`,
  close: svg`<path d="m3.5 3.5 9 9m0-9-9 9"/>`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof SHAPES;

/** A picture beside a word that says the same; screen readers hear the word alone. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon ${name}" viewBox="0 0 16 16" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="1.3" stroke-linecap="round" stroke-linejoin="round">${SHAPES[name]}</svg>`;
}
