import type { NamedItem } from '../dashboard/named-item.ts';

export function titlesOf(items: readonly NamedItem[]): string {
  return items.map(({ title }) => title).join(', ');
}
