import { html, nothing, type TemplateResult } from 'lit';
import { facts } from '../parts/facts.ts';
import { itemLink } from '../parts/item-link.ts';
import type { Tally, TraceCell } from '../protocol.ts';
import { statesIn } from './code-states.ts';
import { openCell, type Scene } from './scene.ts';
import { swatch } from './swatch.ts';
import { cellName, fileCount, formatNumber, percent } from './words.ts';

const MOST_ITEMS = 8;

/** What is known of the cell that has the focus, else of the folder that is looked at, and what can be done with it. */
export function details(scene: Scene): TemplateResult {
  const { page, place, stage } = scene;
  const { say } = stage;
  const { level } = page;
  const cell = level.cells.find(({ kind, path }) => kind !== 'others' && path === place.cell);
  const shown: Tally = cell ?? level;
  const title = cell ? cellName(cell, say) : level.path || say('All code');
  return html`<section class="details" aria-label=${say('Details')}>
    <h3>${title}</h3>
    <p class="quiet">${facts([cell && cell.path !== title && cell.path, fileCount(shown.files, say)])}</p>
    ${cell ? states(cell, scene) : nothing}
    ${serving(shown, scene)} ${actions(cell, scene)}
  </section>`;
}

function states(cell: TraceCell, { stage: { say } }: Scene): TemplateResult {
  return html`<ul class="states">
    ${statesIn(cell).map(({ state, files }) => html`<li>${swatch(state)} ${say(state)} <span class="number">${formatNumber(files)} · ${percent(files / cell.files)}</span></li>`)}
  </ul>`;
}

function serving({ serves }: Tally, { titles, stage }: Scene): TemplateResult {
  const { say } = stage;
  if (serves.length === 0) return html`<p class="quiet">${say('No roadmap item is served as a whole.')}</p>`;
  const left = serves.length - MOST_ITEMS;
  return html`<h4>${say('Serves')}</h4>
    <ul class="serving">
      ${serves.slice(0, MOST_ITEMS).map(({ id, files }) => html`<li>${itemLink({ id, title: titles.get(id)?.title ?? id }, stage)} <span class="number">${fileCount(files, say)}</span></li>`)}
      ${left > 0 ? html`<li class="quiet">${say('and {0} more', left)}</li>` : nothing}
    </ul>`;
}

function actions(cell: TraceCell | undefined, scene: Scene): TemplateResult {
  const { page, stage } = scene;
  const { say, send } = stage;
  const path = cell?.path ?? page.level.path;
  const isOrphaned = (cell ?? page.level).byState.orphaned + (cell ?? page.level).byState.stranded > 0;
  return html`<div class="buttons">
    ${cell ? html`<button class="button" @click=${() => openCell(scene, cell)}>${cell.kind === 'file' ? say('Open File') : say('Look Inside')}</button>` : nothing}
    ${path === '' ? nothing : html`<button class="button" @click=${() => send({ kind: 'reveal', path })}>${say('Show in Explorer')}</button>`}
    ${path === '' || !isOrphaned ? nothing : html`<button class="button" @click=${() => send({ kind: 'map-folder', path })}>${say('Map to Initiative…')}</button>`}
  </div>`;
}
