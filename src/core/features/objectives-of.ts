import type { Item, Items } from '../model/items.ts';
import { objectiveIds } from '../model/objective-ids.ts';

export type ObjectiveItem = Extract<Item, { kind: 'objective' }>;

/** The objectives that an item serves: an initiative's, or the objective itself. */
export function objectivesOf(item: Item, items: Items): ObjectiveItem[] {
  if (item.kind === 'objective') return [item];
  if (item.kind !== 'initiative') return [];
  return objectiveIds(item.value).flatMap((id) => items.find('objective', id) ?? []);
}
