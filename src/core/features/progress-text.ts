import type { ItemNumbers } from '../progress/item-numbers.ts';
import { inEnglish, type Say } from '../text/say.ts';
import { formatRatio, STATUS_WORDS } from './format.ts';

/** `62 % (2 of 3)`: how far an item is, and how many of its KPIs tell; empty where none does. */
export function progressText({ progress, known, of }: Pick<ItemNumbers, 'progress' | 'known' | 'of'>, say: Say = inEnglish): string {
  if (progress === null) return '';
  return known === of ? formatRatio(progress) : say('{0} ({1} of {2})', formatRatio(progress), known, of);
}

/** `62 % (2 of 3) · at risk` */
export function standingText(numbers: ItemNumbers | undefined, say: Say = inEnglish): string {
  if (!numbers) return '';
  return [progressText(numbers, say), say(STATUS_WORDS[numbers.status])].filter(Boolean).join(' · ');
}
