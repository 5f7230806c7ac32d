import type { ItemKind } from '../../model/items.ts';
import type { Snapshot } from '../../snapshot.ts';
import { itemPicks } from '../item-picks.ts';
import type { Completion } from './completion.ts';

/** What narrows the items down. */
export interface Wanted {
  /** Of these kinds only; none = any. */
  readonly kinds?: readonly ItemKind[];
  /** The file that it is for: what it serves comes first. */
  readonly path?: string;
  readonly without?: readonly string[];
}

/** Items by their ids: what the file serves first, then open ones. Typing finds them by id and by title. */
export function itemCompletions(snapshot: Snapshot, { kinds = [], path, without = [] }: Wanted): Completion[] {
  return itemPicks(snapshot, path).flatMap(({ id, label, detail }): Completion[] => {
    const item = snapshot.vision.items.get(id);
    if (!item || without.includes(id) || (kinds.length > 0 && !kinds.includes(item.kind))) return [];
    return [{ label: id, kind: 'item', detail: label, documentation: detail, insert: id, filter: `${id} ${label}`, item }];
  });
}
