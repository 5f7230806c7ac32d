import { html, nothing, type TemplateResult } from 'lit';
import { itemLink } from '../parts/item-link.ts';
import type { MatrixCell, MatrixRow } from '../protocol.ts';
import type { Scene } from './scene.ts';
import { formatNumber, percent } from './words.ts';

/** Which folders serve which objectives: a table whose cells are the darker the larger the part of the folder is. */
export function matrix(scene: Scene): TemplateResult {
  const { page, stage, go } = scene;
  const { say } = stage;
  const { folders, left, rows } = page.matrix;
  return html`<section class="matrix">
    <h3 id="trace-matrix">${say('Objectives and top folders')}</h3>
    <p class="quiet">${say('Files of each folder that serve an objective, and their part of the folder.')}${left > 0 ? ` ${left === 1 ? say('{0} smaller folder is left out.', 1) : say('{0} smaller folders are left out.', left)}` : nothing}</p>
    <div class="scroll" role="region" aria-labelledby="trace-matrix" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${say('Objective')}</th>
            ${folders.map(({ path }) => html`<th scope="col"><button class="link" @click=${() => go({ folder: path, cell: undefined })}>${path === '' ? say('All code') : breakable(path)}</button></th>`)}
            <th scope="col">${say('All code')}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => objectiveRow(row, scene))}
        </tbody>
      </table>
    </div>
  </section>`;
}

/** A path that goes on in the next line behind a slash. */
function breakable(path: string): readonly (TemplateResult | string)[] {
  return path.split('/').flatMap((part, index) => (index === 0 ? [part] : ['/', html`<wbr />`, part]));
}

function objectiveRow({ id, title, cells, whole }: MatrixRow, { stage }: Scene): TemplateResult {
  return html`<tr class=${id === null ? 'without' : ''}>
    <th scope="row">${id === null ? title : itemLink({ id, title }, stage)}</th>
    ${[...cells, whole].map(heat)}
  </tr>`;
}

function heat({ files, share }: MatrixCell): TemplateResult {
  return html`<td class="heat heat-${Math.ceil(share * 10)}">${files === 0 ? html`<span class="zero">0</span>` : html`${formatNumber(files)} <span class="share">${percent(share)}</span>`}</td>`;
}
