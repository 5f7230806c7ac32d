import type { Stage } from '../page.ts';
import type { Roadmap } from '../protocol.ts';
import { showActions, updateKpi } from './actions.ts';
import { quarterBeside, requestMove, takeBack } from './move.ts';

/** What keys do while a card has the focus. @returns whether the key was one of ours */
export function onCardKey(event: KeyboardEvent, card: HTMLElement, data: Roadmap, stage: Stage): boolean {
  const id = card.dataset['card'] ?? '';
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (altKey && (key === 'ArrowLeft' || key === 'ArrowRight')) return move(data, stage, id, key === 'ArrowLeft' ? -1 : 1);
  if ((ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === 'z') return does(() => takeBack(data, stage));
  if ((ctrlKey || metaKey) && key === 'Enter') return does(() => stage.send({ kind: 'open', item: id, beside: true }));
  if (key === 'ContextMenu' || (shiftKey && key === 'F10')) return does(() => showActions(card, data, stage));
  if (altKey || ctrlKey || metaKey) return false;
  const to = cardAt(card, key);
  if (to) return does(() => to.querySelector<HTMLElement>('.card-title')?.focus());
  return letter(key.toLowerCase(), card, id, data, stage);
}

function letter(key: string, card: HTMLElement, id: string, data: Roadmap, stage: Stage): boolean {
  switch (key) {
    case 'm':
      return does(() => stage.send({ kind: 'move', initiative: id }));
    case 'u':
      return does(() => updateKpi(card, data, stage));
    case 'g':
      return does(() => stage.send({ kind: 'go-to-code', item: id }));
    default:
      return false;
  }
}

function move(data: Roadmap, stage: Stage, id: string, step: -1 | 1): boolean {
  const to = quarterBeside(data, id, step);
  if (to === undefined) stage.announce(stage.say('There is no quarter further on.'));
  else requestMove(data, stage, id, to);
  return true;
}

function does(work: () => void): boolean {
  work();
  return true;
}

/** The card that an arrow leads to: up and down in the column, left and right to the nearest of a column that has one. */
function cardAt(card: HTMLElement, key: string): HTMLElement | undefined {
  const column = card.closest('.quarter');
  if (!column) return undefined;
  const cards = cardsIn(column);
  const from = cards.indexOf(card);
  if (key === 'ArrowDown') return cards[from + 1];
  if (key === 'ArrowUp') return cards[from - 1];
  if (key === 'Home') return cards[0];
  if (key === 'End') return cards.at(-1);
  if (key === 'ArrowRight') return nearest(card, column, 'nextElementSibling');
  return key === 'ArrowLeft' ? nearest(card, column, 'previousElementSibling') : undefined;
}

function nearest(card: HTMLElement, column: Element, side: 'nextElementSibling' | 'previousElementSibling'): HTMLElement | undefined {
  let other = column[side];
  while (other && cardsIn(other).length === 0) other = other[side];
  if (!other) return undefined;
  const middle = middleOf(card);
  return cardsIn(other).toSorted((a, b) => Math.abs(middleOf(a) - middle) - Math.abs(middleOf(b) - middle))[0];
}

function middleOf(card: HTMLElement): number {
  const { top, height } = card.getBoundingClientRect();
  return top + height / 2;
}

function cardsIn(column: Element): HTMLElement[] {
  return [...column.querySelectorAll<HTMLElement>('[data-card]')];
}
