/** How far a press moves before it is a drag, in CSS pixels. */
const THRESHOLD = 4;
/** How near to an edge the board begins to scroll, and how fast at most, in CSS pixels and pixels a frame. */
const EDGE = 48;
const FASTEST = 18;

/** What a drag tells. */
export interface DragEvents {
  /** Said beside the card while it is over a quarter: `Move to 2027-Q1`. */
  readonly hint: (quarter: string) => string;
  readonly drop: (id: string, quarter: string) => void;
}

/**
 * Follows a press on a card until it is let go; Escape and a lost pointer give it up. Nothing is laid out anew on
 * the way: a copy of the card is moved by the compositor, and the places of quarters are measured once and when scrolled.
 */
export function startDrag(press: PointerEvent, card: HTMLElement, board: HTMLElement, scroller: HTMLElement, events: DragEvents): void {
  const drag = new Drag(press, card, board, scroller, events);
  const listening = new AbortController();
  const { signal } = listening;
  const end = (isDrop: boolean) => {
    listening.abort();
    drag.end(isDrop);
  };
  window.addEventListener('pointermove', (event) => event.pointerId === press.pointerId && drag.move(event), { signal });
  window.addEventListener('pointerup', (event) => event.pointerId === press.pointerId && end(true), { signal });
  window.addEventListener('pointercancel', () => end(false), { signal });
  window.addEventListener('blur', () => end(false), { signal });
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !drag.isUnderWay) return;
      event.stopImmediatePropagation();
      end(false);
    },
    { signal, capture: true },
  );
}

class Drag {
  readonly #press: PointerEvent;
  readonly #card: HTMLElement;
  readonly #board: HTMLElement;
  readonly #scroller: HTMLElement;
  readonly #events: DragEvents;
  #pointer: { readonly x: number; readonly y: number };
  #ghost: HTMLElement | undefined;
  #offset = { x: 0, y: 0 };
  #over: HTMLElement | undefined;
  #frame = 0;

  constructor(press: PointerEvent, card: HTMLElement, board: HTMLElement, scroller: HTMLElement, events: DragEvents) {
    this.#press = press;
    this.#pointer = { x: press.clientX, y: press.clientY };
    this.#card = card;
    this.#board = board;
    this.#scroller = scroller;
    this.#events = events;
  }

  get isUnderWay(): boolean {
    return this.#ghost !== undefined;
  }

  move({ clientX: x, clientY: y }: PointerEvent): void {
    this.#pointer = { x, y };
    const isFar = Math.hypot(x - this.#press.clientX, y - this.#press.clientY) > THRESHOLD;
    if (!this.#ghost && isFar) this.#begin();
    if (this.#ghost) this.#frame ||= requestAnimationFrame(() => this.#step());
  }

  end(isDrop: boolean): void {
    cancelAnimationFrame(this.#frame);
    if (!this.#ghost) return;
    const quarter = this.#over?.dataset['quarter'];
    this.#ghost.remove();
    this.#card.classList.remove('dragged');
    this.#enter(undefined);
    document.body.classList.remove('dragging');
    swallowClick();
    if (isDrop && quarter) this.#events.drop(this.#card.dataset['card'] ?? '', quarter);
  }

  #begin(): void {
    const { left, top, width } = this.#card.getBoundingClientRect();
    this.#offset = { x: this.#press.clientX - left, y: this.#press.clientY - top };
    const ghost = this.#card.cloneNode(true) as HTMLElement;
    for (const named of ghost.querySelectorAll('[id]')) named.removeAttribute('id');
    ghost.removeAttribute('data-card');
    ghost.classList.add('ghost');
    ghost.setAttribute('aria-hidden', 'true');
    ghost.inert = true;
    ghost.style.width = `${width}px`;
    this.#ghost = this.#scroller.appendChild(ghost);
    this.#card.classList.add('dragged');
    document.body.classList.add('dragging');
  }

  /** One frame: the copy follows the pointer, the quarter below it lights up, and near an edge the board scrolls on. */
  #step(): void {
    this.#frame = 0;
    const { x, y } = this.#pointer;
    if (!this.#ghost) return;
    this.#ghost.style.transform = `translate(${x - this.#offset.x}px, ${y - this.#offset.y}px)`;
    this.#enter(this.#quarterAt(x, y));
    if (this.#scroll()) this.#frame = requestAnimationFrame(() => this.#step());
  }

  #quarterAt(x: number, y: number): HTMLElement | undefined {
    const below = document.elementFromPoint(x, y);
    if (!below || !this.#board.contains(below)) return undefined;
    // Between two quarters the last one holds, so that it does not flicker.
    return below.closest<HTMLElement>('[data-quarter]') ?? this.#over;
  }

  #enter(quarter: HTMLElement | undefined): void {
    if (quarter === this.#over) return;
    this.#over?.classList.remove('drop');
    this.#over = quarter;
    const name = quarter?.dataset['quarter'];
    if (name) quarter?.classList.add('drop');
    if (this.#ghost) this.#ghost.dataset['hint'] = name ? this.#events.hint(name) : '';
  }

  #scroll(): boolean {
    const { left, right, top, bottom } = this.#scroller.getBoundingClientRect();
    const { x, y } = this.#pointer;
    const across = speed(x, left, right);
    const down = speed(y, top, bottom);
    if (across === 0 && down === 0) return false;
    this.#scroller.scrollBy(across, down);
    return true;
  }
}

/** In pixels a frame: 0 in the middle, faster towards the edges. */
function speed(at: number, low: number, high: number): number {
  if (at < low + EDGE) return -FASTEST * Math.min(1, (low + EDGE - at) / EDGE);
  if (at > high - EDGE) return FASTEST * Math.min(1, (at - high + EDGE) / EDGE);
  return 0;
}

/** The press ends on the card where it began in a click that is none. */
function swallowClick(): void {
  const swallow = (event: Event) => event.stopImmediatePropagation();
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
}
