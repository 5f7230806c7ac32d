import { FoldersInTurn } from '../text/folders-in-turn.ts';
import type { PathMatch } from './path-matcher.ts';

/** The files that the same lists of globs hold. */
export interface PathGroup {
  /** Indexes of the lists, ascending; one array for all that are equal. */
  readonly lists: readonly number[];
  readonly paths: readonly string[];
  /** How many of them lie directly in each folder, without a slash at its end. */
  readonly folders: ReadonlyMap<string, number>;
}

interface Growing {
  readonly paths: string[];
  readonly folders: Map<string, number>;
}

/** Gathers files by what the globs say about them, so that what holds for many is asked once. */
export class PathGroups {
  readonly #groups = new Map<readonly number[], Growing>();
  readonly #folders = new FoldersInTurn();

  add(path: string, { lists }: PathMatch): void {
    const group = this.#groupOf(lists);
    const folder = this.#folders.of(path);
    group.paths.push(path);
    group.folders.set(folder, (group.folders.get(folder) ?? 0) + 1);
  }

  all(): PathGroup[] {
    return Array.from(this.#groups, ([lists, { paths, folders }]) => ({ lists, paths, folders }));
  }

  #groupOf(lists: readonly number[]): Growing {
    const known = this.#groups.get(lists);
    if (known) return known;
    const made = { paths: [], folders: new Map<string, number>() };
    this.#groups.set(lists, made);
    return made;
  }
}
