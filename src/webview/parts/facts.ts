/** Facts in one line, what is empty left out: `@rui · 2026-10-01 to 2027-12-31`. */
export function facts(parts: readonly (string | null | undefined | false)[]): string {
  return parts.filter(Boolean).join(' · ');
}
