import type { Vision } from '../model/vision.ts';
import type { Sliced } from '../slices.ts';
import { betterState, CODE_STATES, stateGivenBy, type CodeState } from './code-state.ts';
import { FolderCounts } from './folder-counts.ts';
import { PathIndex } from './path-index.ts';
import { PathMatcher } from './path-matcher.ts';
import { scopeLists, type InitiativeItem, type ScopeList } from './scope.ts';

/** Folder levels below an include base that are checked, unless `code.depth` says otherwise. */
const DEFAULT_DEPTH = 2;

/** About a millisecond of work. */
const FOLDERS_A_SLICE = 500;

/** What the globs alone say about a file; files that they say the same about share one object. */
export interface FileGround {
  /** Whether the file is expected to have a why: in `include`, not in `exclude`. */
  readonly inScope: boolean;
  /** The exemption that holds it, if any. */
  readonly exempt: ScopeList | undefined;
  /** The lists of the initiatives that it serves. */
  readonly serves: readonly ScopeList[];
  readonly state: CodeState;
}

/**
 * All that follows from the vision and the names of the files, before any file is
 * read. Editing a file leaves it as it is; that is what makes an edit cheap.
 */
export class Ground {
  readonly lists: readonly ScopeList[];
  readonly index: PathIndex;
  /** The folders that `code.include` names before its first pattern character; '' for all code. */
  readonly bases: readonly string[];
  readonly folders: FolderCounts;
  /** Files in scope by state, exempt ones under the state of their best link. */
  readonly byState: Readonly<Record<CodeState, number>>;
  /** Of the files in scope that are not exempt: how many there are, and how many have a reason. */
  readonly counted: { readonly files: number; readonly traced: number };
  /** Files by initiative. */
  readonly filesOf: ReadonlyMap<InitiativeItem, number>;
  /** The files by what the globs say about them, so that what holds for many is asked once. */
  readonly groups: ReadonlyMap<FileGround, readonly string[]>;
  readonly #grounds = new Map<readonly number[], FileGround>();

  private constructor(vision: Vision, lists: readonly ScopeList[], index: PathIndex) {
    this.lists = lists;
    this.index = index;
    this.bases = this.#bases();
    this.folders = new FolderCounts(this.bases, vision.document.code?.depth ?? DEFAULT_DEPTH);
    this.groups = new Map(index.groups.map((group) => [this.#groundOf(group.lists), group.paths]));
    const byState = emptyCounts();
    const counted = { files: 0, traced: 0 };
    const filesOf = new Map<InitiativeItem, number>();
    for (const { lists: held, paths } of index.groups) {
      const ground = this.#groundOf(held);
      for (const { initiative } of ground.serves) if (initiative) filesOf.set(initiative, (filesOf.get(initiative) ?? 0) + paths.length);
      if (!ground.inScope) continue;
      byState[ground.state] += paths.length;
      if (ground.exempt) continue;
      counted.files += paths.length;
      if (isTraced(ground.state)) counted.traced += paths.length;
    }
    this.byState = byState;
    this.counted = counted;
    this.filesOf = filesOf;
  }

  /** `files` are those that are to have a reason: all but the vision itself. `previous` lends its index where the globs are the same. */
  static *inSlices(vision: Vision, files: readonly string[], previous?: Ground): Sliced<Ground> {
    const lists = scopeLists(vision);
    const index = sameGlobs(previous?.lists, lists)
      ? yield* (previous as Ground).index.withPathsInSlices(files)
      : yield* PathIndex.inSlices(new PathMatcher(lists.map(({ list }) => list)), files);
    const ground = new Ground(vision, lists, index);
    yield* ground.#countFolders();
    return ground;
  }

  of(path: string): FileGround {
    return this.#groundOf(this.index.listsOf(path));
  }

  *#countFolders(): Sliced<void> {
    let counted = 0;
    for (const { lists, folders } of this.index.groups) {
      const { inScope, state } = this.#groundOf(lists);
      if (!inScope) continue;
      for (const [folder, files] of folders) {
        this.folders.add(folder, files, state);
        counted += 1;
        if (counted % FOLDERS_A_SLICE === 0) yield;
      }
    }
  }

  #groundOf(numbers: readonly number[]): FileGround {
    const known = this.#grounds.get(numbers);
    if (known) return known;
    const made = this.#makeGround(numbers.flatMap((number) => this.lists[number] ?? []));
    this.#grounds.set(numbers, made);
    return made;
  }

  #makeGround(held: readonly ScopeList[]): FileGround {
    const serves = held.filter(({ role }) => role === 'initiative');
    const exempt = held.find(({ role }) => role === 'exempt');
    const included = !this.lists.some(({ role }) => role === 'include') || held.some(({ role }) => role === 'include');
    const states = serves.flatMap(({ initiative }) => (initiative ? [stateGivenBy(initiative)] : []));
    const state = states.reduce<CodeState>(betterState, exempt ? 'exempt' : 'orphaned');
    return { inScope: included && !held.some(({ role }) => role === 'exclude'), exempt, serves, state };
  }

  #bases(): string[] {
    const include = this.lists.find(({ role }) => role === 'include');
    if (!include) return [''];
    const folders = include.list.entries.flatMap((entry) =>
      'ok' in entry && !entry.ok.takesBack ? entry.ok.alternatives.map(({ folder }) => folder) : [],
    );
    return [...new Set(folders)];
  }
}

/** Whether a state counts as having a reason. */
export function isTraced(state: CodeState): boolean {
  return state !== 'orphaned' && state !== 'stranded';
}

export function emptyCounts(): Record<CodeState, number> {
  return Object.fromEntries(CODE_STATES.map((state) => [state, 0])) as Record<CodeState, number>;
}

function sameGlobs(a: readonly ScopeList[] | undefined, b: readonly ScopeList[]): boolean {
  const texts = (lists: readonly ScopeList[]) => JSON.stringify(lists.map(({ globs }) => globs.map(({ text }) => text)));
  return a !== undefined && texts(a) === texts(b);
}
