import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { status } from '../parts/status.ts';
import type { Roadmap, RoadmapObjective } from '../protocol.ts';
import type { Say } from '../say.ts';
import { cardTemplate } from './card.ts';
import type { ShownQuarter } from './shown.ts';

/** What the board is drawn from. */
export interface BoardView {
  readonly data: Roadmap;
  readonly quarters: readonly ShownQuarter[];
  /** A lane without an objective holds all cards. */
  readonly lanes: readonly (RoadmapObjective | undefined)[];
  /** The id of the card that Tab comes to. */
  readonly current: string;
  readonly say: Say;
}

/** How many stripes can be told apart. */
const HUES = 6;
/** The first row is that of the headings; each lane has one for its name and one for its cards. */
const ROWS_A_LANE = 2;

/**
 * Quarters as columns. Each is a section of its own, for screen readers and where there is room for one column only;
 * side by side their rows are shared (subgrid), so that the cards of an objective stand in one lane across all of them.
 */
export function board(view: BoardView): TemplateResult[] {
  const { lanes, quarters } = view;
  return [
    ...lanes.flatMap((lane, index) => (lane ? band(lane, index, hueOf(view.data, lane.id)) : [])),
    html`${repeat(quarters, ({ name }) => name, (quarter, index) => column(view, quarter, index))}`,
  ];
}

/** The grid that the board asks for, as style rules. */
export function boardStyle({ lanes, quarters }: BoardView): string {
  const rows = lanes.map((lane) => (lane ? 'auto minmax(32px, auto)' : '0 minmax(120px, 1fr)')).join(' ');
  return `--quarters: ${quarters.length}; --rows: auto ${rows} minmax(0, 1fr)`;
}

/** The name of a lane, across all quarters. Each quarter says it again, for those who do not see the board as a whole. */
function band({ title, standing, status: name }: RoadmapObjective, index: number, hue: number): TemplateResult {
  return html`<div class="band" aria-hidden="true" .style=${`grid-row: ${rowOf(index)}`}>
    <p class="band-text hue-${hue}"><span class="band-title" title=${title}>${title}</span>${standing && status(name, standing)}</p>
  </div>`;
}

function column(view: BoardView, quarter: ShownQuarter, index: number): TemplateResult {
  const { name, phase } = quarter;
  const id = `quarter-${name}`;
  return html`<section class="quarter ${phase}" data-quarter=${name} aria-labelledby=${id} .style=${`grid-column: ${index + 1}`}>
    ${heading(view, quarter, id)} ${view.lanes.map((lane, row) => cell(view, quarter, lane, row))}
  </section>`;
}

function heading({ say }: BoardView, { name, word, count, people, period, phase, open, shown, cards }: ShownQuarter, id: string): TemplateResult {
  const counted = shown.length < cards.length ? say('{0} of {1}', shown.length, count) : count;
  return html`<header class="quarter-head">
    <h2 id=${id}><span class="phase">${word}</span>${name && html` <span class="quarter-name">${name}</span>`}</h2>
    <p class="quarter-facts" title=${period}>
      ${[counted, people].filter(Boolean).join(' · ')} ${phase === 'past' && open > 0 ? status('at-risk', say('{0} still open', open)) : nothing}
    </p>
  </header>`;
}

function cell(view: BoardView, { shown }: ShownQuarter, lane: RoadmapObjective | undefined, index: number): TemplateResult {
  const { say, data, current } = view;
  const cards = lane ? shown.filter(({ objective }) => objective === lane.id) : shown;
  return html`<div class="cell ${cards.length === 0 ? 'empty' : ''}" .style=${`grid-row: ${rowOf(index) + 1}`}>
    ${lane && cards.length > 0 ? html`<h3 class="cell-title hue-${hueOf(data, lane.id)}">${lane.title}</h3>` : nothing}
    ${cards.length === 0
      ? nothing
      : html`<ul class="cards">
          ${repeat(cards, ({ id }) => id, (card) => cardTemplate(card, { hue: hueOf(data, card.objective), isCurrent: card.id === current, say }))}
        </ul>`}
  </div>`;
}

function rowOf(lane: number): number {
  return 2 + lane * ROWS_A_LANE;
}

function hueOf({ objectives }: Roadmap, id: string): number {
  return objectives.findIndex((objective) => objective.id === id) % HUES;
}
