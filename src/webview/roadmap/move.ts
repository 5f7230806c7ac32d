import type { Stage } from '../page.ts';
import type { Roadmap, RoadmapCard } from '../protocol.ts';
import { readPlace } from './place.ts';

/** The name of the quarter that a card stands in. */
export function quarterOfCard({ quarters }: Roadmap, id: string): string | undefined {
  return quarters.find(({ cards }) => cards.some((card) => card.id === id))?.name;
}

export function cardOf({ quarters }: Roadmap, id: string): RoadmapCard | undefined {
  return quarters.flatMap(({ cards }) => cards).find((card) => card.id === id);
}

/** The quarter a step before (-1) or after (1) the one that a card stands in, if the roadmap has one. */
export function quarterBeside({ quarters }: Roadmap, id: string, step: -1 | 1): string | undefined {
  const named = quarters.filter(({ name }) => name !== '');
  const from = named.findIndex(({ cards }) => cards.some((card) => card.id === id));
  return from < 0 ? undefined : named[from + step]?.name;
}

/** Asks for a move, and remembers it so that it can be said and taken back once it has come true. */
export function requestMove(data: Roadmap, stage: Stage, id: string, to: string): void {
  const from = quarterOfCard(data, id);
  if (from === undefined || from === to || to === '') return;
  stage.keep({ ...stage.place, current: id, moved: { id, from, to, told: false } });
  stage.send({ kind: 'move', initiative: id, quarter: to });
}

/** Takes the last move back: a move of its own, like any other. */
export function takeBack(data: Roadmap, stage: Stage): void {
  const { moved } = readPlace(stage.place);
  if (moved?.told && moved.from !== '') requestMove(data, stage, moved.id, moved.from);
}

/** Says a move that has come true. */
export function tellMove(data: Roadmap, stage: Stage): void {
  const { moved } = readPlace(stage.place);
  if (!moved || moved.told || quarterOfCard(data, moved.id) !== moved.to) return;
  stage.announce(stage.say('{0} is now in {1}.', cardOf(data, moved.id)?.title ?? moved.id, moved.to));
  stage.keep({ ...stage.place, moved: { ...moved, told: true } });
}
