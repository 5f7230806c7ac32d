import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { MenuPoint } from '../parts/menu.ts';
import type { CoveredItem, TraceCell, TraceLevel } from '../protocol.ts';
import type { Say } from '../say.ts';
import { neighbour, type Direction } from './neighbour.ts';
import { placed } from './placed.ts';
import { layOut, type CellBox } from './treemap-layout.ts';
import { filesServing } from './serving.ts';
import { treemapPicture } from './treemap-picture.ts';
import { cellName, fileCount, formatNumber, servedText, statesText } from './words.ts';

/** What the treemap shows, and what is done with it. */
export interface TreemapModel {
  readonly level: TraceLevel;
  readonly titles: ReadonlyMap<string, CoveredItem>;
  /** The item of which the cells are to stand out. */
  readonly chosen: string | undefined;
  readonly say: Say;
  readonly open: (cell: TraceCell) => void;
  readonly goUp: () => void;
  /** The cell that has the focus by the keyboard; undefined once a pointer is used. */
  readonly lookAt: (cell: TraceCell | undefined) => void;
  readonly menu: (cell: TraceCell, at: MenuPoint) => void;
}

const TIP_WIDTH = 300;
/** How wide a letter of a head is, about, and all the space around name and number. */
const LETTER = 8;
const MARGINS = 24;
/** A name is never cut shorter than this. */
const LEAST_LETTERS = 4;
const DIRECTIONS: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] satisfies readonly Direction[];

/**
 * The code as a picture of nested boxes. One stop for Tab; arrows go from cell to cell, Enter or a click opens,
 * Backspace goes up. Each cell is a button that says in words what the picture shows.
 */
export class Treemap extends LitElement {
  static override readonly properties = { model: { attribute: false }, stop: { state: true }, under: { state: true } };
  declare model: TreemapModel;
  /** The cell that Tab comes to. */
  declare stop: string | undefined;
  /** The cell below the pointer. */
  declare under: string | undefined;
  #boxes: readonly CellBox[] = [];
  /** What the boxes were made for: a pointer that moves makes none anew. */
  #laidOut: { readonly level: TraceLevel; readonly size: string } | undefined;
  readonly #sizes = new ResizeObserver(() => this.requestUpdate());

  /** No shadow: the style sheet of the page and its patterns hold here too. */
  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { level } = this.model;
    const { clientWidth, clientHeight } = this;
    const size = `${clientWidth} × ${clientHeight}`;
    if (level !== this.#laidOut?.level || size !== this.#laidOut.size) {
      this.#boxes = layOut(level.cells, clientWidth, clientHeight);
      this.#laidOut = { level, size };
    }
    const before = changed.get('model')?.level.path;
    if (before !== undefined && before !== level.path) this.under = undefined;
    if (!this.#boxes.some(({ cell }) => keyOf(cell) === this.stop)) this.stop = keyOf(cameFrom(level, before) ?? level.cells[0]);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('model')?.level.path;
    if (before !== undefined && before !== this.model.level.path && this.#hadFocus) this.#focus(this.stop);
  }

  protected override render(): TemplateResult {
    const { clientWidth, clientHeight } = this;
    const { level, say } = this.model;
    const under = this.#boxes.find(({ cell }) => keyOf(cell) === this.under);
    return html`${treemapPicture(this.#boxes, { width: clientWidth, height: clientHeight, chosen: this.model.chosen })}
      <div
        class="map-cells"
        role="group"
        aria-label=${say('Folders and files in {0}', level.path || say('all code'))}
        aria-describedby="trace-keys"
        @keydown=${this.#onKey}
        @pointerleave=${() => (this.under = undefined)}
      >
        ${repeat(
          this.#boxes,
          ({ cell }) => keyOf(cell),
          (box) => this.#cell(box),
        )}
      </div>
      ${under ? this.#tip(under) : nothing}`;
  }

  #cell(box: CellBox): TemplateResult {
    const { cell, hasHead } = box;
    const { say, titles, chosen, open, lookAt, menu } = this.model;
    const key = keyOf(cell);
    const name = cellName(cell, say);
    const serving = chosen === undefined ? 0 : filesServing(cell, chosen);
    const mark = serving > 0 ? 'chosen' : '';
    const ofWhich = serving > 0 ? `${formatNumber(serving)} / ` : '';
    return html`<button
      class="map-cell ${cell.kind} ${mark}"
      data-key=${key}
      tabindex=${key === this.stop ? 0 : -1}
      aria-label=${`${name}, ${ofWhich}${fileCount(cell.files, say)}: ${statesText(cell, say)}; ${servedText(cell, titles, say)}`}
      ${placed(box)}
      @click=${() => open(cell)}
      @contextmenu=${(event: MouseEvent) => onceReleased(event, (at) => menu(cell, at))}
      @focus=${(event: FocusEvent) => {
        this.stop = key;
        lookAt(isByKeyboard(event) ? cell : undefined);
      }}
      @pointerenter=${() => (this.under = key)}
    >
      ${hasHead ? html`<span class="head"><span class="name">${name}</span>${head(box, name, `${ofWhich}${formatNumber(cell.files)}`)}</span>` : nothing}
    </button>`;
  }

  #tip({ cell, ...box }: CellBox): TemplateResult {
    const { say, titles } = this.model;
    const isAbove = box.y > this.clientHeight / 2;
    const width = Math.min(TIP_WIDTH, this.clientWidth);
    const where = { x: Math.max(0, Math.min(box.x + 8, this.clientWidth - width)), y: isAbove ? box.y - 4 : box.y + Math.min(box.height, 22) + 4, width };
    return html`<div class="tip ${isAbove ? 'above' : ''}" aria-hidden="true" ${placed(where)}>
      <strong>${cellName(cell, say)}</strong>
      <span>${fileCount(cell.files, say)}: ${statesText(cell, say)}</span>
      <span>${servedText(cell, titles, say)}</span>
    </div>`;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const box = this.#boxes.find(({ cell }) => keyOf(cell) === this.stop);
    if (event.key === 'Backspace') this.model.goUp();
    else if (box && DIRECTIONS.includes(event.key)) this.#focus(keyOf(neighbour(this.#boxes, box, event.key as Direction)?.cell));
    else if (event.key === 'Home') this.#focus(keyOf(this.#boxes[0]?.cell));
    else if (event.key === 'End') this.#focus(keyOf(this.#boxes.at(-1)?.cell));
    else return;
    event.preventDefault();
  };

  /** Whether the focus is here, or was on a cell that has just been taken away. From an editor beside the dashboard it is never taken. */
  get #hadFocus(): boolean {
    if (!document.hasFocus()) return false;
    return this.contains(document.activeElement) || document.activeElement === document.body;
  }

  #focus(key: string | undefined): void {
    if (key !== undefined) this.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
  }
}

/** The number of files, where there is room for it beside the name. */
function head({ width }: CellBox, name: string, files: string): TemplateResult | typeof nothing {
  return (Math.max(name.length, LEAST_LETTERS) + files.length) * LETTER + MARGINS <= width ? html` <span class="files">${files}</span>` : nothing;
}

function keyOf(cell: TraceCell | undefined): string | undefined {
  return cell && `${cell.kind}:${cell.path}`;
}

/** Going up, the cell that one was in. */
function cameFrom({ cells }: TraceLevel, before: string | undefined): TraceCell | undefined {
  return before === undefined ? undefined : cells.find(({ kind, path }) => kind === 'folder' && (before === path || before.startsWith(`${path}/`)));
}

function isByKeyboard({ currentTarget }: FocusEvent): boolean {
  return currentTarget instanceof HTMLElement && currentTarget.matches(':focus-visible');
}

/** Shows a menu by the pointer, or below the name of the cell where a key asked for it. Not before the button is up again: that would close it. */
function onceReleased(event: MouseEvent, show: (at: MenuPoint) => void): void {
  event.preventDefault();
  const { left, top } = (event.currentTarget as HTMLElement).getBoundingClientRect();
  const at = event.button === 2 ? { x: event.clientX, y: event.clientY } : { x: left + 8, y: top + 24 };
  if (event.buttons === 0) show(at);
  else window.addEventListener('pointerup', () => setTimeout(show, 0, at), { once: true });
}
