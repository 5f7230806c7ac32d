import { atOnce, type Sliced } from '../slices.ts';
import { PathGroups, type PathGroup } from './path-groups.ts';
import type { PathMatch, PathMatcher } from './path-matcher.ts';

/** Some two milliseconds of work. */
const PATHS_A_SLICE = 1000;

/**
 * Which lists of globs hold which files, and how many files each glob matches.
 * Immutable; `withPaths` makes the next one and asks the globs about new files only.
 */
export class PathIndex {
  /** Sorted by UTF-16 units. */
  readonly paths: readonly string[];
  readonly #matcher: PathMatcher;
  /** One for each path, in the same order. */
  readonly #matches: readonly PathMatch[];
  /** All paths by the lists that hold them. */
  readonly groups: readonly PathGroup[];
  /** Files by the number of a glob. */
  readonly #matchCounts: ReadonlyMap<number, number>;

  private constructor(matcher: PathMatcher, paths: readonly string[], matches: readonly PathMatch[], groups: readonly PathGroup[], files: ReadonlyMap<PathMatch, number>) {
    this.paths = paths;
    this.groups = groups;
    this.#matcher = matcher;
    this.#matches = matches;
    this.#matchCounts = countByEntry(files);
  }

  /** @param paths sorted by UTF-16 units, without duplicates */
  static of(matcher: PathMatcher, paths: readonly string[]): PathIndex {
    return atOnce(PathIndex.inSlices(matcher, paths));
  }

  static inSlices(matcher: PathMatcher, paths: readonly string[]): Sliced<PathIndex> {
    return PathIndex.#build(matcher, paths, (path) => matcher.match(path));
  }

  /** The index of other paths under the same globs; cheap where most paths stay. */
  withPaths(paths: readonly string[]): PathIndex {
    return atOnce(this.withPathsInSlices(paths));
  }

  *withPathsInSlices(paths: readonly string[]): Sliced<PathIndex> {
    if (paths === this.paths) return this;
    let known = 0;
    return yield* PathIndex.#build(this.#matcher, paths, (path) => {
      while (known < this.paths.length && (this.paths[known] ?? '') < path) known += 1;
      const match = this.paths[known] === path ? this.#matches[known] : undefined;
      return match ?? this.#matcher.match(path);
    });
  }

  /** `matchOf` is asked in the order of the paths. */
  static *#build(matcher: PathMatcher, paths: readonly string[], matchOf: (path: string) => PathMatch): Sliced<PathIndex> {
    const matches: PathMatch[] = [];
    const groups = new PathGroups();
    const files = new Map<PathMatch, number>();
    for (const path of paths) {
      const match = matchOf(path);
      matches.push(match);
      groups.add(path, match);
      files.set(match, (files.get(match) ?? 0) + 1);
      if (matches.length % PATHS_A_SLICE === 0) yield;
    }
    return new PathIndex(matcher, paths, matches, groups.all(), files);
  }

  /** The same for any path, in the index or not. */
  listsOf(path: string): readonly number[] {
    return this.#matcher.match(path).lists;
  }

  /** How many files an entry of a list matches, whatever other entries say about them. */
  matchCount(list: number, entry: number): number {
    return this.#matchCounts.get(this.#matcher.entryNumber(list, entry)) ?? 0;
  }
}

/** Counted once: rules ask about every glob after every edit. */
function countByEntry(files: ReadonlyMap<PathMatch, number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const [{ entries }, count] of files) {
    for (const entry of entries) counts.set(entry, (counts.get(entry) ?? 0) + count);
  }
  return counts;
}
