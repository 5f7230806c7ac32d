import type { ItemKind } from '../../model/items.ts';

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "a", "a and b", "a, b and c". */
export function listed(words: Iterable<string>): string {
  return LIST.format(words);
}

/** What people call an item of a kind. */
export function kindWord(kind: ItemKind): string {
  return kind === 'kpi' ? 'KPI' : kind;
}

/** "a KPI", "an objective". */
export function withArticle(words: string): string {
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}
