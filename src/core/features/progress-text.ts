import type { ItemNumbers } from '../progress/item-numbers.ts';
import { formatRatio, STATUS_WORDS } from './format.ts';

/** `62 % (2 of 3)`: how far an item is, and how many of its KPIs tell; empty where none does. */
export function progressText({ progress, known, of }: Pick<ItemNumbers, 'progress' | 'known' | 'of'>): string {
  if (progress === null) return '';
  return known === of ? formatRatio(progress) : `${formatRatio(progress)} (${known} of ${of})`;
}

/** `62 % (2 of 3) · at risk` */
export function standingText(numbers: ItemNumbers | undefined): string {
  if (!numbers) return '';
  return [progressText(numbers), STATUS_WORDS[numbers.status]].filter(Boolean).join(' · ');
}
