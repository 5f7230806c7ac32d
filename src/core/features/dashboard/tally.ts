import type { CodeState } from '../../trace/code-state.ts';
import { emptyCounts } from '../../trace/ground.ts';
import type { CodePiece } from './code-pieces.ts';

/** Files that serve an item as a whole. */
export interface Served {
  readonly id: string;
  readonly files: number;
}

/** How many files a part of the code has, by what explains them and by what they serve. */
export interface Tally {
  readonly files: number;
  readonly byState: Readonly<Record<CodeState, number>>;
  /** Those with most files first; an item without any is not named. A file may serve several. */
  readonly serves: readonly Served[];
}

/** Adds pieces up. */
export function tallyOf(pieces: readonly CodePiece[]): Tally {
  const byState = emptyCounts();
  const serves = new Map<string, number>();
  let sum = 0;
  for (const { files, state, items } of pieces) {
    sum += files;
    byState[state] += files;
    for (const { id } of items) serves.set(id, (serves.get(id) ?? 0) + files);
  }
  const most = Array.from(serves, ([id, files]) => ({ id, files })).toSorted((a, b) => b.files - a.files || (a.id < b.id ? -1 : 1));
  return { files: sum, byState, serves: most };
}
