import type { ItemKind } from '../../model/items.ts';
import type { Vision } from '../../model/vision.ts';
import { nearest } from '../../text/nearest.ts';

/**
 * Tells which item a written id means, of one kind where that is named: the item of that id, else the one that the
 * id is a near miss of. A misspelt reference has a finding of its own and must not also make its target look
 * forgotten. What is close to nothing means nothing.
 */
export function meaning(vision: Vision, kind?: ItemKind): (written: string) => string | undefined {
  const told = new Map<string, string | undefined>();
  let known: readonly string[] | undefined;
  const closestTo = (written: string) => {
    known ??= kind === undefined ? vision.items.ids() : vision.items.ofKind(kind).map(({ id }) => id);
    return nearest(written, known);
  };
  return (written) => {
    if (vision.items.has(written)) return written;
    if (!told.has(written)) told.set(written, closestTo(written));
    return told.get(written);
  };
}

/** The ids of all items that some references mean. */
export function idsMeant(vision: Vision, kind: ItemKind, written: Iterable<string>): ReadonlySet<string> {
  const meant = meaning(vision, kind);
  return new Set(Array.from(written, meant).filter((id) => id !== undefined));
}
