import type { Item, ItemKind } from '../../model/items.ts';
import type { Snapshot } from '../../snapshot.ts';

/** The items of a kind, each id once: of several with one id the first counts, and rows need names of their own. */
export function shownItems<Kind extends ItemKind>({ vision: { items } }: Snapshot, kind: Kind): Extract<Item, { kind: Kind }>[] {
  return items.ofKind(kind).filter((item) => items.get(item.id) === item);
}
