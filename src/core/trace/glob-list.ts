import type { GlobResult } from './globs.ts';
import { globMatches, parseGlob } from './globs.ts';

/** An ordered list of globs in which later entries win and `!` takes files back. */
export class GlobList {
  /** One for each text, in order; an invalid one matches nothing. */
  readonly entries: readonly GlobResult[];

  constructor(texts: readonly string[]) {
    this.entries = texts.map(parseGlob);
  }

  matches(path: string): boolean {
    const decided = this.decidedBy(path);
    return decided !== undefined && !this.takesBack(decided);
  }

  /** Index of the entry that decides about `path`: the last one that matches it, taking back or not. */
  decidedBy(path: string): number | undefined {
    const index = this.entries.findLastIndex((entry) => 'ok' in entry && globMatches(entry.ok, path));
    return index === -1 ? undefined : index;
  }

  takesBack(index: number): boolean {
    const entry = this.entries[index];
    return entry !== undefined && 'ok' in entry && entry.ok.takesBack;
  }
}
