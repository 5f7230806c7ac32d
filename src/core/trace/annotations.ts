import type { Annotation } from './marker.ts';
import type { Mention } from './mentions.ts';
import type { Places } from './places.ts';
import { idsAfterWord } from './written-ids.ts';

/** `@vision a, b` that opens a line of a comment; without an id, or in running text, it is nothing. */
export function annotationOf(text: string, { needle, opens, lineEnd }: Mention, places: Places): Annotation | undefined {
  const ids = opens ? idsAfterWord(text, needle.end, lineEnd) : [];
  if (ids.length === 0) return undefined;
  const place = places.of(needle.start, needle.end);
  return { place, ids: ids.map(({ start, end }) => ({ text: text.slice(start, end), place: places.of(start, end) })) };
}
