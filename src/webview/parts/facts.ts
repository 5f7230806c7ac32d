/** Signs that turn the direction of what follows them. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/;

/** Facts in one line, what is empty left out: `@rui · 2026-10-01 to 2027-12-31`. None can turn the direction of the others. */
export function facts(parts: readonly (string | null | undefined | false)[]): string {
  const known = parts.filter((part): part is string => typeof part === 'string' && part !== '');
  return known.map((part) => (TURNING.test(part) ? `\u2068${part}\u2069` : part)).join(' · ');
}
