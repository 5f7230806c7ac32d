import { html, nothing, render } from 'lit';

export interface MenuEntry {
  readonly label: string;
  /** The key that does the same without the menu, as it is read: `Alt+→`. */
  readonly key?: string;
  readonly run: () => void;
}

/** Where a menu opens, in CSS pixels of the window. */
export interface MenuPoint {
  readonly x: number;
  readonly y: number;
}

const MARGIN = 8;

/**
 * Shows a menu by the ARIA practices: arrows, Home and End go through it, Escape and Tab close it, and the focus goes
 * back to where it was. Closing by a click elsewhere and being on top of all is left to the browser (popover).
 */
export function showMenu(label: string, entries: readonly MenuEntry[], at: MenuPoint): void {
  const before = document.activeElement;
  const menu = document.createElement('div');
  menu.className = 'menu';
  menu.popover = 'auto';
  menu.setAttribute('role', 'menu');
  menu.setAttribute('aria-label', label);
  const close = () => {
    menu.hidePopover();
    if (before instanceof HTMLElement) before.focus();
  };
  menu.addEventListener('toggle', (event) => event.newState === 'closed' && menu.remove());
  menu.addEventListener('keydown', (event) => onKey(event, menu, close));
  render(entries.map((entry) => item(entry, close)), menu);
  document.body.append(menu);
  menu.showPopover();
  place(menu, at);
  itemsOf(menu)[0]?.focus();
}

function item({ label, key, run }: MenuEntry, close: () => void) {
  const choose = () => {
    close();
    run();
  };
  return html`<button class="menu-item" role="menuitem" tabindex="-1" @click=${choose} @pointermove=${focusTarget}>
    <span>${label}</span>${key === undefined ? nothing : html`<kbd aria-hidden="true">${key}</kbd>`}
  </button>`;
}

function focusTarget({ currentTarget }: Event): void {
  if (currentTarget instanceof HTMLElement) currentTarget.focus();
}

function onKey(event: KeyboardEvent, menu: HTMLElement, close: () => void): void {
  const items = itemsOf(menu);
  const from = items.findIndex((button) => button === document.activeElement);
  const to = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: -1 }[event.key];
  event.stopPropagation();
  if (to !== undefined) items.at(to % items.length)?.focus();
  else if (event.key === 'Escape' || event.key === 'Tab') close();
  else return;
  event.preventDefault();
}

/** Inside the window, however close to its edge it is asked for. */
function place(menu: HTMLElement, { x, y }: MenuPoint): void {
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(MARGIN, Math.min(x, window.innerWidth - width - MARGIN))}px`;
  menu.style.top = `${Math.max(MARGIN, Math.min(y, window.innerHeight - height - MARGIN))}px`;
}

function itemsOf(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
}
