import { FoldersInTurn } from '../text/folders-in-turn.ts';
import { folderOf, nameOf } from '../text/path-parts.ts';
import type { GlobList } from './glob-list.ts';
import type { GlobAlternative } from './globs.ts';

/** What all lists together say about a path; paths about which they say the same share one object. */
export interface PathMatch {
  /** The lists that hold the path, as indexes into the lists given, ascending; equal sets are one array. */
  readonly lists: readonly number[];
  /** The entries that match it, taking back or not, numbered through all lists, ascending. */
  readonly entries: readonly number[];
}

/** One entry of one list. */
interface Entry {
  readonly list: number;
  readonly takesBack: boolean;
}

/** An alternative that has to be asked about each file. */
interface Candidate {
  readonly number: number;
  readonly alternative: Extract<GlobAlternative, { test: unknown }>;
  /** All that are written like this, such as the `!**\/*.md` of many lists. */
  readonly entries: number[];
}

/** What the globs say that are filed under one folder. */
interface FolderGlobs {
  readonly sure: number[];
  /** By the text of the alternative. */
  readonly candidates: Map<string, Candidate>;
}

/** All that the globs have to say about the files of one folder and below it. */
interface FolderPlan {
  /** Entries that match every file here. */
  readonly sure: readonly number[];
  /** What holds for a file that none of the candidates matches. */
  readonly sureMatch: PathMatch;
  readonly candidates: readonly Candidate[];
  /** The candidates worth asking, by a file's extension; filled as extensions turn up. */
  readonly byExtension: Map<string | undefined, readonly Candidate[]>;
  /** What holds for files that some of the candidates match, by the numbers of those. */
  readonly byPassed: Map<string, PathMatch>;
}

/**
 * Many lists of globs, ready to be asked about many paths.
 *
 * A glob is filed under the folder that it names before its first pattern character,
 * so a path meets only the globs of its own folders, and of those only the ones that
 * can match its extension. Folders without globs of their own share the plan above
 * them. The cost of a path thus does not grow with the number of globs.
 */
export class PathMatcher {
  readonly #entries: Entry[] = [];
  readonly #firstEntry: number[] = [];
  readonly #byFolder = new Map<string, FolderGlobs>();
  #candidates = 0;
  readonly #byPath = new Map<string, number[]>();
  readonly #plans = new Map<string, FolderPlan>();
  readonly #folders = new FoldersInTurn();
  #lastFolder = '';
  #lastPlan: FolderPlan;
  readonly #matches = new Map<string, PathMatch>();
  readonly #listSets = new Map<string, readonly number[]>();

  constructor(lists: readonly GlobList[]) {
    for (const [index, list] of lists.entries()) this.#file(list, index);
    this.#lastPlan = this.#planOf('', this.#plan([], []));
    this.#plans.set('', this.#lastPlan);
  }

  /** Number of an entry among those of all lists. */
  entryNumber(list: number, entry: number): number {
    return (this.#firstEntry[list] ?? 0) + entry;
  }

  match(path: string): PathMatch {
    const plan = this.#planInTurn(this.#folders.of(path));
    const exact = this.#byPath.size === 0 ? undefined : this.#byPath.get(path);
    const passed = passing(askedFor(plan, path), path);
    if (exact !== undefined) return this.#matchOf([...plan.sure, ...exact, ...entriesOf(passed)]);
    if (passed.length === 0) return plan.sureMatch;
    return getOrMake(plan.byPassed, passed.map(({ number }) => number).join(), () => this.#matchOf([...plan.sure, ...entriesOf(passed)]));
  }

  #file(list: GlobList, index: number): void {
    this.#firstEntry.push(this.#entries.length);
    for (const result of list.entries) {
      const entry = this.#entries.length;
      this.#entries.push({ list: index, takesBack: 'ok' in result && result.ok.takesBack });
      if ('invalid' in result) continue;
      const text = result.ok.text.replace(/^!+/, '');
      for (const [at, alternative] of result.ok.alternatives.entries()) this.#fileAlternative(entry, alternative, `${at} ${text}`);
    }
  }

  /** @param text the same for alternatives that are the same */
  #fileAlternative(entry: number, alternative: GlobAlternative, text: string): void {
    const globs = getOrMake(this.#byFolder, alternative.folder, () => ({ sure: [], candidates: new Map<string, Candidate>() }));
    if ('test' in alternative) getOrMake(globs.candidates, text, () => ({ number: this.#candidates++, alternative, entries: [] })).entries.push(entry);
    else globs.sure.push(entry);
    if (alternative.kind === 'path') getOrMake(this.#byPath, alternative.folder, () => []).push(entry);
  }

  /** Paths mostly come folder by folder. */
  #planInTurn(folder: string): FolderPlan {
    if (folder !== this.#lastFolder) this.#lastPlan = this.#planFor(folder);
    this.#lastFolder = folder;
    return this.#lastPlan;
  }

  #planFor(folder: string): FolderPlan {
    return getOrMake(this.#plans, folder, () => this.#planOf(folder, this.#planFor(folderOf(folder))));
  }

  #planOf(folder: string, above: FolderPlan): FolderPlan {
    const own = this.#byFolder.get(folder);
    if (own === undefined) return above;
    return this.#plan([...above.sure, ...own.sure], [...above.candidates, ...own.candidates.values()]);
  }

  #plan(sure: readonly number[], candidates: readonly Candidate[]): FolderPlan {
    return { sure, sureMatch: this.#matchOf(sure), candidates, byExtension: new Map(), byPassed: new Map() };
  }

  #matchOf(matched: readonly number[]): PathMatch {
    const entries = [...new Set(matched)].toSorted((a, b) => a - b);
    return getOrMake(this.#matches, entries.join(), () => ({ entries, lists: this.#listsHolding(entries) }));
  }

  /** The last entry of each list decides. */
  #listsHolding(entries: readonly number[]): readonly number[] {
    const held = new Set<number>();
    for (const number of entries) {
      const entry = this.#entries[number];
      if (entry?.takesBack === true) held.delete(entry.list);
      else if (entry !== undefined) held.add(entry.list);
    }
    const lists = [...held].toSorted((a, b) => a - b);
    return getOrMake(this.#listSets, lists.join(), () => lists);
  }
}

function askedFor(plan: FolderPlan, path: string): readonly Candidate[] {
  if (plan.candidates.length === 0) return plan.candidates;
  const extension = extensionOf(path);
  const known = plan.byExtension.get(extension);
  if (known !== undefined) return known;
  const asked = plan.candidates.filter(({ alternative }) => (alternative.extension ?? extension) === extension);
  plan.byExtension.set(extension, asked);
  return asked;
}

/** The candidates that match the path. */
function passing(candidates: readonly Candidate[], path: string): readonly Candidate[] {
  if (candidates.length === 0) return candidates;
  const name = nameOf(path);
  return candidates.filter(({ alternative }) => alternative.test(alternative.kind === 'name' ? name : path));
}

function entriesOf(candidates: readonly Candidate[]): number[] {
  return candidates.flatMap(({ entries }) => entries);
}

/** What follows the last dot of the file's name, if there is one. */
function extensionOf(path: string): string | undefined {
  const dot = path.lastIndexOf('.');
  return dot > path.lastIndexOf('/') ? path.slice(dot + 1) : undefined;
}

function getOrMake<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
