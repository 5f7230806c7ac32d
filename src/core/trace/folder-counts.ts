import type { CodeState } from './code-state.ts';

/** Files in scope at or below a folder, by what explains them. */
export interface FolderCount {
  readonly folder: string;
  files: number;
  orphaned: number;
  stranded: number;
}

/**
 * Counts files by folder, as deep below the include bases as folders are checked.
 * The folder of the vision itself is never counted: "everything" is not a folder to map.
 */
export class FolderCounts {
  readonly #bases: readonly string[];
  readonly #depth: number;
  readonly #counts = new Map<string, FolderCount>();
  /** The folders that a file of this folder counts towards. */
  readonly #checked = new Map<string, readonly FolderCount[]>();

  constructor(bases: readonly string[], depth: number) {
    this.#bases = bases;
    this.#depth = depth;
  }

  /** Counts files that lie directly in a folder. */
  add(folder: string, files: number, state: CodeState): void {
    for (const count of this.#countsFor(folder)) {
      count.files += files;
      if (state === 'orphaned') count.orphaned += files;
      if (state === 'stranded') count.stranded += files;
    }
  }

  /** The checked folders that hold the file, outermost first. */
  foldersOf(path: string): string[] {
    return this.#countsFor(path.slice(0, Math.max(0, path.lastIndexOf('/')))).map(({ folder }) => folder);
  }

  all(): FolderCount[] {
    return [...this.#counts.values()].toSorted((a, b) => (a.folder < b.folder ? -1 : 1));
  }

  #countsFor(folder: string): readonly FolderCount[] {
    const known = this.#checked.get(folder);
    if (known) return known;
    const counts = this.#checkedFolders(folder).map((name) => this.#countOf(name));
    this.#checked.set(folder, counts);
    return counts;
  }

  #checkedFolders(folder: string): string[] {
    const parts = folder === '' ? [] : folder.split('/');
    const names = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
    return names.filter((name) => this.#bases.some((base) => levelsBelow(name, base) <= this.#depth));
  }

  #countOf(folder: string): FolderCount {
    const known = this.#counts.get(folder);
    if (known) return known;
    const made = { folder, files: 0, orphaned: 0, stranded: 0 };
    this.#counts.set(folder, made);
    return made;
  }
}

/** How many levels `folder` lies below `base`: 0 for the base itself, infinite outside of it. */
function levelsBelow(folder: string, base: string): number {
  if (folder === base) return 0;
  if (base === '') return folder.split('/').length;
  return folder.startsWith(`${base}/`) ? folder.slice(base.length + 1).split('/').length : Number.POSITIVE_INFINITY;
}
