import type { ItemKind } from '../../model/items.ts';

/** "a", "a and b", "a, b and c". */
export function listed(words: Iterable<string>): string {
  const all = [...words];
  const last = all.pop() ?? '';
  return all.length === 0 ? last : `${all.join(', ')} and ${last}`;
}

/** What people call an item of a kind. */
export function kindWord(kind: ItemKind): string {
  return kind === 'kpi' ? 'KPI' : kind;
}

/** "a KPI", "an objective". */
export function withArticle(words: string): string {
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}
