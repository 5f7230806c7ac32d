import { html, type TemplateResult } from 'lit';
import { showMenu, type MenuPoint } from '../parts/menu.ts';
import type { TraceCell } from '../protocol.ts';
import { goUp, openCell, type Scene } from './scene.ts';
import { Treemap, type TreemapModel } from './treemap.ts';

/** The treemap as part of the page. */
export function treemapView(scene: Scene): TemplateResult {
  const { page, place, titles, go, stage } = scene;
  const { say } = stage;
  if (!customElements.get('vision-treemap')) customElements.define('vision-treemap', Treemap);
  const model: TreemapModel = {
    level: page.level,
    titles,
    chosen: place.item,
    say,
    open: (cell) => openCell(scene, cell),
    goUp: () => goUp(scene),
    lookAt: (cell) => cell?.path !== place.cell && go({ cell: cell?.path }),
    menu: (cell, at) => menu(scene, cell, at),
  };
  return html`<vision-treemap class="treemap" .model=${model}></vision-treemap>
    <p id="trace-keys" class="quiet map-keys">${say('Arrow keys go from box to box, Enter opens one, Backspace goes up.')}</p>`;
}

/** What can be done with a cell, as its menu offers it. */
function menu(scene: Scene, cell: TraceCell, at: MenuPoint): void {
  const { kind, path } = cell;
  const { say, send } = scene.stage;
  if (kind === 'others') return;
  const isWithout = cell.byState.orphaned + cell.byState.stranded > 0;
  showMenu(
    path,
    [
      { label: kind === 'file' ? say('Open File') : say('Look Inside'), run: () => openCell(scene, cell) },
      { label: say('Show in Explorer'), run: () => send({ kind: 'reveal', path }) },
      ...(isWithout ? [{ label: say('Map to Initiative…'), run: () => send({ kind: 'map-folder', path }) }] : []),
    ],
    at,
  );
}
