import { html, type TemplateResult } from 'lit';
import type { Say } from '../say.ts';

/** The keys that work on a card, for those who look for them. */
export function keyTable(say: Say): TemplateResult {
  const rows: readonly (readonly [keys: string, what: string])[] = [
    ['↑ ↓ ← →', say('Go from card to card')],
    ['Enter', say('Open in the vision, with Ctrl beside the dashboard')],
    ['Alt+← Alt+→', say('Move to the quarter before or after')],
    ['M', say('Move to Quarter…')],
    ['U', say('Update a KPI')],
    ['G', say('Go to Code…')],
    ['Ctrl+Z', say('Take the last move back')],
    ['Shift+F10', say('Show all actions')],
  ];
  return html`<details class="keys">
    <summary>${say('Keys')}</summary>
    <dl>${rows.map(([keys, what]) => html`<div><dt>${keys.split(' ').map((key) => html`<kbd>${key}</kbd> `)}</dt><dd>${what}</dd></div>`)}</dl>
  </details>`;
}
