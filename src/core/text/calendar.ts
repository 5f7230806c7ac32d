import { Temporal } from 'temporal-polyfill';

/** Whether `YYYY-MM-DD` names a day that exists in the calendar: 2028-02-29 does, 2026-02-30 does not. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}
