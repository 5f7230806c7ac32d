import type { Stage } from '../page.ts';
import type { Roadmap } from '../protocol.ts';
import { showActions } from './actions.ts';
import { startDrag } from './drag.ts';
import { onCardKey } from './keys.ts';
import { cardOf, requestMove } from './move.ts';
import { markRelations } from './relations.ts';

/** What the board does with what happens on its cards: one listener for all of them. */
export function boardEvents(data: Roadmap, stage: Stage) {
  const onCard = <Heard extends Event>(hear: (event: Heard, card: HTMLElement, target: Element) => void) => (event: Heard) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const card = target?.closest<HTMLElement>('[data-card]');
    if (target && card) hear(event, card, target);
  };
  return {
    // VS Code hears of keys at the window; those that are ours it is not to act on as well.
    key: onCard((event: KeyboardEvent, card) => {
      if (!onCardKey(event, card, data, stage)) return;
      event.preventDefault();
      event.stopPropagation();
    }),
    focus: onCard((event: FocusEvent, card) => {
      const id = card.dataset['card'] ?? '';
      const board = card.closest('.board');
      if (board) markRelations(board, event.type === 'focusin' ? cardOf(data, id) : undefined, stage.say);
      if (event.type === 'focusin' && stage.place['current'] !== id) stage.keep({ ...stage.place, current: id });
    }),
    // Wherever a card is pressed, its title gets the focus; by itself the browser would take it away.
    focusCard: onCard((event: MouseEvent, card, target) => {
      if (target.closest('.card-more')) return;
      event.preventDefault();
      card.querySelector<HTMLElement>('.card-title')?.focus({ preventScroll: true });
    }),
    press: onCard((event: PointerEvent, card, target) => {
      if (event.button !== 0 || !event.isPrimary || target.closest('.card-more')) return;
      const board = card.closest<HTMLElement>('.board');
      const scroller = card.closest<HTMLElement>('#page');
      if (!board || !scroller) return;
      startDrag(event, card, board, scroller, {
        hint: (quarter) => stage.say('Move to {0}', quarter),
        drop: (id, quarter) => requestMove(data, stage, id, quarter),
      });
    }),
    click: onCard((event: MouseEvent, card, target) => {
      if (target.closest('.card-more')) return showActions(card, data, stage);
      if (target.closest('.card-title')) stage.send({ kind: 'open', item: card.dataset['card'] ?? '', ...((event.ctrlKey || event.metaKey) && { beside: true }) });
    }),
    menu: onCard((event: MouseEvent, card) => {
      event.preventDefault();
      event.stopPropagation();
      card.querySelector<HTMLElement>('.card-title')?.focus();
      showActions(card, data, stage, { x: event.clientX, y: event.clientY });
    }),
  };
}
