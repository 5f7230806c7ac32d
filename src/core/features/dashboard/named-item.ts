import { titleOf, type Item } from '../../model/items.ts';
import type { Vision } from '../../model/vision.ts';

/** An item to name and to lead to. */
export interface NamedItem {
  readonly id: string;
  readonly title: string;
}

export function named(item: Item): NamedItem {
  return { id: item.id, title: titleOf(item) };
}

/** What an id names; an id that names nothing stands for itself. */
export function namedBy({ items }: Vision, id: string): NamedItem {
  const item = items.get(id);
  return item ? named(item) : { id, title: id };
}
