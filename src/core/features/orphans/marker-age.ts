import { dayOf } from '../../progress/day.ts';

/** From old to new; what nobody knows comes last. */
export const AGE_WORDS = ['Older than a year', 'From this year', 'From this quarter', 'From this month', 'From this week', 'Age not known'] as const;

export type Age = (typeof AGE_WORDS)[number];

/** The fewest days of each but the last. */
const FROM_DAYS = [366, 92, 31, 7, Number.NEGATIVE_INFINITY];

/** How old something of a day (`YYYY-MM-DD`) is today, roughly. */
export function ageOn(day: string | undefined, today: string): Age {
  const [then, now] = [dayOf(day), dayOf(today)];
  if (then === null || now === null) return 'Age not known';
  return AGE_WORDS[FROM_DAYS.findIndex((from) => now - then >= from)] ?? 'Age not known';
}
