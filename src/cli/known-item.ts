import type { Item, ItemKind, Items } from '../core/model/items.ts';
import { nearest } from '../core/text/nearest.ts';
import { UserError } from '../core/user-error.ts';

/** The item of an id. @throws UserError with the id that was probably meant */
export function knownItem(items: Items, id: string): Item {
  const item = items.get(id);
  if (item) return item;
  throw new UserError(`There is no item "${id}" in the vision${didYouMean(id, items.ids())}.`);
}

/** The item of an id and a kind. @throws UserError with the id that was probably meant */
export function knownItemOf<Kind extends ItemKind>(kind: Kind, items: Items, id: string): Extract<Item, { kind: Kind }> {
  const item = items.find(kind, id);
  if (item) return item;
  throw new UserError(`There is no ${kind} "${id}" in the vision${didYouMean(id, items.ofKind(kind).map((known) => known.id))}.`);
}

function didYouMean(written: string, known: readonly string[]): string {
  const meant = nearest(written, known);
  return meant === undefined ? '' : ` (did you mean ${meant}?)`;
}
