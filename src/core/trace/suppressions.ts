import type { Suppression } from './marker.ts';
import type { Mention } from './mentions.ts';
import type { Places } from './places.ts';
import { idsAfterWord } from './written-ids.ts';

/** `vision-ignore-next-line a, b` that opens a line of a comment; it needs to name its rules. */
export function suppressionOf(text: string, { needle, opens, lineEnd }: Mention, places: Places): Suppression | undefined {
  const rules = opens ? idsAfterWord(text, needle.end, lineEnd) : [];
  if (rules.length === 0) return undefined;
  const { line } = places.of(needle.start, needle.end);
  return { line, rules: rules.map(({ start, end }) => text.slice(start, end)) };
}
