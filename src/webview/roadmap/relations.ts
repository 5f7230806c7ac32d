import type { RoadmapCard } from '../protocol.ts';
import type { Say } from '../say.ts';

/** Marks the cards that one waits for, and those that wait for it; without a card all marks are taken away. */
export function markRelations(board: Element, card: RoadmapCard | undefined, say: Say): void {
  for (const marked of board.querySelectorAll<HTMLElement>('[data-relation]')) delete marked.dataset['relation'];
  if (!card) return;
  mark(board, card.needs.map(({ id }) => id), say('comes first'));
  mark(board, card.neededBy, say('waits for this'));
}

function mark(board: Element, ids: readonly string[], word: string): void {
  for (const id of ids) {
    const found = board.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`);
    if (found) found.dataset['relation'] = word;
  }
}
