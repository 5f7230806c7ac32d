import type { Comment } from './lexer/comment.ts';
import type { Marker } from './marker.ts';
import type { Mention } from './mentions.ts';
import { messageFrom } from './message.ts';
import type { Places } from './places.ts';
import { idsAfterTag, type WrittenIds } from './written-ids.ts';

/** Whether a mentioned tag is a marker: it opens its line or `(`, `[` or `:` follows at once. */
export function isMarker(text: string, { opens, needle, lineEnd }: Mention): boolean {
  return opens || (needle.end < lineEnd && '([:'.includes(text[needle.end] ?? ''));
}

/**
 * The marker of a mention for which `isMarker` holds.
 * @param limit where the next thing said in the comments begins; the message ends there
 */
export function markerOf(text: string, comments: readonly Comment[], mention: Mention, limit: number, places: Places): Marker {
  const { needle, comment, lineEnd } = mention;
  const written = idsAfterTag(text, needle.end, lineEnd);
  const place = places.of(needle.start, needle.end);
  const ids = written.ids.map(({ start, end }) => ({ text: text.slice(start, end), place: places.of(start, end) }));
  const message = messageFrom(text, comments, comment, messageStart(text, needle.end, written), limit);
  return { tag: needle.text, place, form: written.form, ids, message };
}

/** Whether the words before a colon are ids is not known yet, and brackets may hold prose: both stay in the message. */
function messageStart(text: string, tagEnd: number, { form, ids, end }: WrittenIds): number {
  const isProse = ids.some((id) => /\s/.test(text.slice(id.start, id.end)));
  return form === 'brackets' && !isProse ? end : tagEnd;
}
