import { titleOf, type Item } from '../model/items.ts';
import { kindWord } from '../rules/common/words.ts';
import type { Snapshot } from '../snapshot.ts';
import { isClosed } from '../trace/code-state.ts';
import { servedItems } from './file-links.ts';
import { standingText } from './progress-text.ts';

/** An item to choose from a list. */
export interface ItemPick {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly detail: string;
}

const ORDER: readonly Item['kind'][] = ['initiative', 'objective', 'kpi', 'decision', 'scenario', 'trend', 'feedback'];

/** All items to choose from: what the file serves first, then open ones, initiatives before all else. */
export function itemPicks(snapshot: Snapshot, path?: string): ItemPick[] {
  const { say } = snapshot;
  const served = new Set(path === undefined ? [] : servedItems(snapshot, path));
  const rank = (item: Item) => (served.has(item) ? 0 : 1) + (isClosed(item) ? 100 : 0) + ORDER.indexOf(item.kind) * 10;
  return snapshot.vision.items.all
    .toSorted((a, b) => rank(a) - rank(b))
    .map((item) => ({
      id: item.id,
      label: titleOf(item),
      description: item.id,
      detail: [say(kindWord(item.kind)), stateOf(snapshot, item), standing(snapshot, item), served.has(item) ? say('this file serves it') : ''].filter(Boolean).join(' · '),
    }));
}

function stateOf({ say }: Snapshot, item: Item): string {
  const quarter = item.kind === 'initiative' ? item.value.quarter : undefined;
  const state = 'status' in item.value ? item.value.status : undefined;
  return [state && say(state), quarter].filter(Boolean).join(' · ');
}

function standing({ say, numbers }: Snapshot, item: Item): string {
  if (item.kind === 'initiative') return standingText(numbers.initiatives.get(item.id), say);
  return item.kind === 'objective' ? standingText(numbers.objectives.get(item.id), say) : '';
}
