import type { ItemKind } from '../../model/items.ts';
import type { Vision } from '../../model/vision.ts';
import { nearest } from '../../text/nearest.ts';

/**
 * The ids of the items that references mean. A near miss means the item that it is close to: its own finding says so,
 * and it must not also make that item look forgotten. What is close to nothing is left out.
 */
export function meantIds(vision: Vision, kind: ItemKind, written: Iterable<string>): ReadonlySet<string> {
  const meant = new Set<string>();
  let known: readonly string[] | undefined;
  for (const id of written) {
    if (vision.items.has(id)) {
      meant.add(id);
      continue;
    }
    known ??= vision.items.ofKind(kind).map((item) => item.id);
    const closest = nearest(id, known);
    if (closest !== undefined) meant.add(closest);
  }
  return meant;
}
