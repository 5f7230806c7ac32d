import { html, type TemplateResult } from 'lit';
import type { TraceCell } from '../protocol.ts';
import { CODE_STATES } from './code-states.ts';
import { openCell, type Scene } from './scene.ts';
import { swatch } from './swatch.ts';
import { cellName, formatNumber, servedTitles } from './words.ts';

/** The same folder as a table: every number of the picture in words. */
export function levelTable(scene: Scene): TemplateResult {
  const { page, stage } = scene;
  const { say } = stage;
  return html`<div class="scroll" role="region" aria-label=${say('Folders and files')} tabindex="0">
    <table class="level-numbers">
      <caption class="unseen">
        ${say('Folders and files in {0}', page.level.path || say('all code'))}
      </caption>
      <thead>
        <tr>
          <th scope="col">${say('Folder or file')}</th>
          <th scope="col" class="number">${say('Files')}</th>
          ${CODE_STATES.map((state) => html`<th scope="col" class="number">${swatch(state)} ${say(state)}</th>`)}
          <th scope="col">${say('Serves')}</th>
        </tr>
      </thead>
      <tbody>
        ${page.level.cells.map((cell) => row(cell, scene))}
      </tbody>
    </table>
  </div>`;
}

function row(cell: TraceCell, scene: Scene): TemplateResult {
  const { titles, stage } = scene;
  const { say } = stage;
  const name = cellName(cell, say);
  return html`<tr>
    <th scope="row">${cell.kind === 'others' ? name : html`<button class="link" @click=${() => openCell(scene, cell)}>${cell.kind === 'folder' ? `${name}/` : name}</button>`}</th>
    <td class="number">${formatNumber(cell.files)}</td>
    ${CODE_STATES.map((state) => html`<td class="number ${cell.byState[state] === 0 ? 'zero' : ''}">${formatNumber(cell.byState[state])}</td>`)}
    <td>${servedTitles(cell, titles)}</td>
  </tr>`;
}
