import { html, nothing, type TemplateResult } from 'lit';
import type { CapacityRow } from '../protocol.ts';
import type { BoardView } from './board.ts';

/** What each quarter asks of teams and budgets; the bars compare quarters within a row. */
export function capacityTable({ data: { capacity, quarters: all }, quarters, say }: BoardView): TemplateResult | typeof nothing {
  const { teams, budgets } = capacity;
  if (teams.length + budgets.length === 0) return nothing;
  const columns = quarters.map(({ name }) => all.findIndex((quarter) => quarter.name === name));
  return html`<section class="capacity" aria-labelledby="capacity-title">
    <h2 id="capacity-title">${say('Capacity')}</h2>
    <div class="capacity-scroll" tabindex="0" role="region" aria-labelledby="capacity-title">
      <table>
        <thead>
          <tr>
            <td></td>
            ${quarters.map(({ word, name, phase }) => html`<th scope="col" class=${phase}>${word}${name && html` <span class="quarter-name">${name}</span>`}</th>`)}
          </tr>
        </thead>
        ${group(say('Teams'), teams, columns)} ${group(say('Budgets'), budgets, columns)}
      </table>
    </div>
  </section>`;
}

function group(label: string, rows: readonly CapacityRow[], columns: readonly number[]): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<tbody>
    <tr class="capacity-group"><th scope="rowgroup" colspan=${columns.length + 1}>${label}</th></tr>
    ${rows.map(
      ({ name, cells }) =>
        html`<tr>
          <th scope="row">${name}</th>
          ${columns.map((column) => {
            const { text = '', share = 0 } = cells[column] ?? {};
            return html`<td>${text && html`<span class="load" .style=${`--share: ${Math.round(share * 100)}%`}>${text}</span>`}</td>`;
          })}
        </tr>`,
    )}
  </tbody>`;
}
