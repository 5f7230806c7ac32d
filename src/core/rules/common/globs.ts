import type { Phrase } from '../../text/phrase.ts';
import type { ScopeList, WrittenGlob } from '../../trace/scope.ts';
import type { Trace } from '../../trace/trace.ts';

export interface GlobFlaw {
  readonly glob: WrittenGlob;
  /** The list that it stands in. */
  readonly list: ScopeList;
  /** Why it is no glob; undefined for one that only matches no file. */
  readonly invalid: Phrase | undefined;
}

/** The globs of the vision that lead nowhere, in the order of their lists. */
export function* globFlaws({ ground }: Trace): Iterable<GlobFlaw> {
  for (const [number, list] of ground.lists.entries()) {
    for (const [index, glob] of list.globs.entries()) {
      const entry = list.list.entries[index];
      if (!entry) continue;
      if ('invalid' in entry) yield { glob, list, invalid: entry.invalid };
      else if (ground.index.matchCount(number, index) === 0) yield { glob, list, invalid: undefined };
    }
  }
}
