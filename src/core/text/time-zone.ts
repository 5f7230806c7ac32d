/** The zone where nothing else is said. Asking the runtime for it, or for any other, takes 9 ms the first time. */
export const UTC = 'UTC';

/** Whether `name` is an IANA time zone that this runtime knows. */
export function isTimeZone(name: string): boolean {
  if (name === UTC) return true;
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}
