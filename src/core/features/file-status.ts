import { titleOf, type Item } from '../model/items.ts';
import type { Snapshot } from '../snapshot.ts';
import type { CodeState } from '../trace/code-state.ts';
import { servedItems } from './file-links.ts';
import { standingText } from './progress-text.ts';

/** What a file serves, in as many words as a status bar has room for. */
export interface FileStatus {
  readonly state: CodeState;
  readonly text: string;
  /** The whole of it, for a screen reader. */
  readonly spoken: string;
  /** What it serves, the first as named in the text. */
  readonly items: readonly Item[];
}

const LONGEST_TITLE = 32;

/** The state of a file; undefined for one that the vision does not count and nothing links. */
export function fileStatus(snapshot: Snapshot, path: string): FileStatus | undefined {
  const state = snapshot.trace?.stateOf(path);
  if (!state || path === snapshot.input.visionFile) return undefined;
  const items = servedItems(snapshot, path);
  const [first, ...others] = items;
  const { say } = snapshot;
  const without = say(WITHOUT_ITEM_WORDS[state]);
  if (!first) return { state, items, text: without, spoken: say('{0}: this file serves no roadmap item as a whole', without) };
  const standing = first.kind === 'initiative' ? standingText(snapshot.numbers.initiatives.get(first.id), say) : '';
  const more = others.length === 0 ? '' : ` +${others.length}`;
  return { state, items, text: `${shortened(titleOf(first))}${more}`, spoken: [say('Serves {0}', items.map(titleOf).join(', ')), say(state), standing].filter(Boolean).join(', ') };
}

const WITHOUT_ITEM_WORDS: Readonly<Record<CodeState, string>> = {
  active: 'Only markers',
  planned: 'Only markers',
  done: 'Only markers',
  stranded: 'Stranded',
  exempt: 'Exempt',
  orphaned: 'No roadmap item',
};

function shortened(title: string): string {
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : title;
}
