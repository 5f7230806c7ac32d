import type { Tally } from '../protocol.ts';

/** How many files of a part of the code serve an item. */
export function filesServing({ serves }: Pick<Tally, 'serves'>, item: string): number {
  return serves.find(({ id }) => id === item)?.files ?? 0;
}

export function isServing(part: Pick<Tally, 'serves'>, item: string): boolean {
  return filesServing(part, item) > 0;
}
