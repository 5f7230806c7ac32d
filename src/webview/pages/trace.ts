import { html, type TemplateResult } from 'lit';
import type { Page } from '../page.ts';
import { breadcrumb } from '../trace/breadcrumb.ts';
import { coveredList } from '../trace/covered-list.ts';
import { details } from '../trace/details.ts';
import { legend } from '../trace/legend.ts';
import { levelTable } from '../trace/level-table.ts';
import { matrix } from '../trace/matrix.ts';
import { patterns } from '../trace/patterns.ts';
import { tracePlace } from '../trace/place.ts';
import { sceneOf, type Scene } from '../trace/scene.ts';
import { treemapView } from '../trace/treemap-view.ts';
import { viewSwitch } from '../trace/view-switch.ts';
import { formatNumber, percent } from '../trace/words.ts';

/** From the code to the strategy: a picture of all folders by what explains them. */
export const tracePage: Page<'trace'> = {
  title: (say) => say('Trace'),
  at: (place) => tracePlace(place).folder,
  render: (page, stage) => {
    const { say } = stage;
    if (!page) return html`<p class="waiting" role="status">${say('The code is being read…')}</p>`;
    if (page.coverage.files + page.level.files === 0) return html`<p class="waiting">${say('No file is expected to have a reason: see code.include in the vision.')}</p>`;
    return traced(sceneOf(page, stage));
  },
};

function traced(scene: Scene): TemplateResult {
  const { page, place, stage } = scene;
  const { say } = stage;
  const { files, traced, ratio } = page.coverage;
  return html`<h2 class="claim">${ratio === null ? say('No file is expected to have a reason') : say('{0} of {1} files have a reason ({2})', formatNumber(traced), formatNumber(files), percent(ratio))}</h2>
    <div class="trace-bar">${breadcrumb(scene)} ${viewSwitch(scene)}</div>
    <div class="trace-body">
      <div class="trace-main">${legend(scene)} ${place.view === 'table' ? levelTable(scene) : treemapView(scene)}</div>
      <div class="trace-side">${details(scene)} ${coveredList(scene)}</div>
    </div>
    ${matrix(scene)} ${patterns()}`;
}
