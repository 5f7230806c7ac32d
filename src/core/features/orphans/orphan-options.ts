export const MARKER_GROUPINGS = ['folder', 'owner', 'age'] as const;

/** How markers without an item are grouped. */
export type MarkerGrouping = (typeof MARKER_GROUPINGS)[number];

/** What only the host can tell about the code, as far as it knows. Paths are relative to the folder of the vision. */
export interface CodeFacts {
  /** Who owns a file, by CODEOWNERS; left out where there is no such file. */
  readonly ownersOf?: (path: string) => readonly string[];
  /** The day (`YYYY-MM-DD`) of the last commit that touched a file of the folder. */
  readonly changedOn?: (folder: string) => string | undefined;
  /** The day on which a line (base 0) was written; undefined where that is not known. */
  readonly writtenOn?: (path: string, line: number) => string | undefined;
}

export interface OrphanOptions {
  readonly grouping: MarkerGrouping;
  readonly facts: CodeFacts;
}

export const NO_FACTS: OrphanOptions = { grouping: 'folder', facts: {} };
