import type { Roadmap, RoadmapCard, RoadmapObjective, RoadmapQuarter } from '../protocol.ts';
import type { RoadmapPlace } from './place.ts';

/** A quarter with the cards that are to be seen. */
export interface ShownQuarter extends RoadmapQuarter {
  readonly shown: readonly RoadmapCard[];
}

/** The quarters and cards that are to be seen: of the past only what is still open, unless all of it is asked for. */
export function shownQuarters({ quarters }: Roadmap, { past, filter }: RoadmapPlace): ShownQuarter[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  return quarters
    .filter(({ phase, open }) => phase !== 'past' || past || open > 0)
    .map((quarter) => ({ ...quarter, shown: quarter.cards.filter((card) => words.every((word) => textOf(card).includes(word))) }));
}

/** The lanes that have a card to show; one of all cards where lanes are not wanted. */
export function shownLanes({ objectives }: Roadmap, quarters: readonly ShownQuarter[], { lanes }: RoadmapPlace): (RoadmapObjective | undefined)[] {
  if (!lanes) return [undefined];
  const used = new Set(quarters.flatMap(({ shown }) => shown.map(({ objective }) => objective)));
  const found = objectives.filter(({ id }) => used.has(id));
  return found.length === 0 ? [undefined] : found;
}

/** What a filter looks at. */
function textOf({ id, title, owner, state, standing, teams }: RoadmapCard): string {
  return [id, title, owner, state, standing, teams].join(' ').toLowerCase();
}
