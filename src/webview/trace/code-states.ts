import type { Tally } from '../protocol.ts';
import type { Say } from '../say.ts';

export type CodeState = keyof Tally['byState'];

/** From the best reason to none: the order in which they are drawn and listed. */
export const CODE_STATES: readonly CodeState[] = ['active', 'planned', 'done', 'exempt', 'stranded', 'orphaned'];

/** What a state means, for the legend. */
const MEANING_WORDS: Readonly<Record<CodeState, string>> = {
  active: 'work is under way',
  planned: 'work is planned',
  done: 'the work is done',
  exempt: 'needs no reason',
  stranded: 'only cancelled work',
  orphaned: 'nothing explains it',
};

export function meaningOf(state: CodeState, say: Say): string {
  return say(MEANING_WORDS[state]);
}

/** The states that some files are in, with how many. */
export function statesIn({ byState }: Pick<Tally, 'byState'>): readonly { readonly state: CodeState; readonly files: number }[] {
  return CODE_STATES.map((state) => ({ state, files: byState[state] })).filter(({ files }) => files > 0);
}
