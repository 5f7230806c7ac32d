import { html, nothing, type TemplateResult } from 'lit';
import type { Page, Stage } from '../page.ts';
import type { Roadmap } from '../protocol.ts';
import { board, boardStyle, type BoardView } from '../roadmap/board.ts';
import { boardEvents } from '../roadmap/board-events.ts';
import { capacityTable } from '../roadmap/capacity-table.ts';
import { keyTable } from '../roadmap/key-table.ts';
import { moveBar } from '../roadmap/move-bar.ts';
import { tellMove } from '../roadmap/move.ts';
import { readPlace } from '../roadmap/place.ts';
import { shownLanes, shownQuarters, type ShownQuarter } from '../roadmap/shown.ts';
import { toolbar } from '../roadmap/toolbar.ts';

/** Quarters as columns, initiatives as cards that can be moved between them. */
export const roadmapPage: Page<'roadmap'> = {
  title: (say) => say('Roadmap'),
  render: (data, stage) => (data.quarters.every(({ cards }) => cards.length === 0) ? empty(stage) : whole(data, stage)),
  drawn: (element, data, stage) => {
    if (stage.isFirst) showNow(element);
    tellMove(data, stage);
  },
};

function whole(data: Roadmap, stage: Stage): TemplateResult {
  const place = readPlace(stage.place);
  const quarters = shownQuarters(data, place);
  const view: BoardView = { data, quarters, lanes: shownLanes(data, quarters, place), current: currentIn(quarters, place.current), say: stage.say };
  const { key, focus, focusCard, press, click, menu } = boardEvents(data, stage);
  return html`${toolbar(data, place, stage)}
    <div class="board" .style=${boardStyle(view)} @keydown=${key} @focusin=${focus} @focusout=${focus} @mousedown=${focusCard} @pointerdown=${press} @click=${click} @contextmenu=${menu}>${board(view)}</div>
    ${capacityTable(view)} ${keyTable(stage.say)} ${place.moved?.told ? moveBar(data, place.moved, stage) : nothing}`;
}

/** What is past stands to the left, or above where quarters stand below one another. */
function showNow(page: HTMLElement): void {
  const now = page.querySelector('.quarter.now')?.getBoundingClientRect();
  const first = page.querySelector('.quarter')?.getBoundingClientRect();
  if (now && first) page.scrollTo(now.left - first.left, now.top - first.top);
}

function empty({ say, send }: Stage): TemplateResult {
  return html`<div class="nothing">
    <p>${say('There are no initiatives yet. An initiative is work that moves an objective, planned for a quarter.')}</p>
    <button class="button" @click=${() => send({ kind: 'add-initiative' })}>${say('Add Initiative…')}</button>
  </div>`;
}

/** Tab comes to the card that was left last; where it cannot be seen, to the first of this quarter. */
function currentIn(quarters: readonly ShownQuarter[], kept: string): string {
  if (quarters.some(({ shown }) => shown.some(({ id }) => id === kept))) return kept;
  const first = quarters.find(({ phase, shown }) => phase === 'now' && shown.length > 0) ?? quarters.find(({ shown }) => shown.length > 0);
  return first?.shown[0]?.id ?? '';
}
