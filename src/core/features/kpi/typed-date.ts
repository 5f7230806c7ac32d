import type { Snapshot } from '../../snapshot.ts';
import { addToDate, isCalendarDate } from '../../text/calendar.ts';

export type TypedDate = { readonly date: string } | { readonly problem: string };

/**
 * Reads the day of something that has happened: `2026-11-15`, `today`, `yesterday`, or `-3` for three days ago.
 */
export function readPastDate(text: string, { today, say }: Pick<Snapshot, 'today' | 'say'>): TypedDate {
  const date = dateOf(text.trim().toLowerCase(), today);
  if (date === undefined) return { problem: say('Type a day such as {0}, or yesterday, or -3 for three days ago.', addToDate(today, { days: -7 })) };
  return date > today ? { problem: say('{0} is in the future: note what was measured, when it was.', date) } : { date };
}

function dateOf(text: string, today: string): string | undefined {
  if (text === 'today') return today;
  if (text === 'yesterday') return addToDate(today, { days: -1 });
  const ago = /^[-−](\d{1,4})$/.exec(text)?.[1];
  if (ago !== undefined) return addToDate(today, { days: -Number(ago) });
  return isCalendarDate(text) ? text : undefined;
}
