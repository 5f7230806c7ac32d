import { titleOf, type Item } from '../model/items.ts';
import { ID_MAX_LENGTH, ID_PATTERN } from '../model/schema/fields.ts';
import { kindWord } from '../rules/common/words.ts';
import type { Snapshot } from '../snapshot.ts';
import { definitionOf, occurrencesOf, type Occurrence } from './occurrences.ts';

/** The places that take the new id, or why there can be none. */
export type Rename = { readonly places: readonly Occurrence[] } | { readonly reason: string };

/** What giving an item another id changes: the vision with its conditions, and every comment that names it. */
export function renameItem(snapshot: Snapshot, item: Item, newId: string): Rename {
  const reason = malformed(snapshot, newId) ?? taken(snapshot, item, newId);
  if (reason !== undefined) return { reason };
  // Of two items with one id the names mean the first; the second is free to get one of its own.
  const isFirst = snapshot.vision.items.get(item.id) === item;
  const places = isFirst ? occurrencesOf(snapshot, item) : [definitionOf(snapshot, item)];
  const odd = places.find((place) => place.file === snapshot.input.visionFile && !isPlain(snapshot, place, item.id));
  if (odd) return { reason: snapshot.say('Line {0} of {1} writes "{2}" in a way that cannot be changed safely: write it plainly, on one line, first.', odd.range.start.line + 1, odd.file, item.id) };
  return { places };
}

function malformed({ say }: Snapshot, id: string): string | undefined {
  if (id.length > ID_MAX_LENGTH) return say('An id has at most {0} characters.', ID_MAX_LENGTH);
  return ID_PATTERN.test(id) ? undefined : say('"{0}" is no id: use small letters, digits and hyphens, as in fast-auth.', id);
}

function taken({ say, vision }: Snapshot, item: Item, newId: string): string | undefined {
  const holder = vision.items.all.find((other) => other.id === newId && other !== item);
  return holder && say('"{0}" is taken ({1}): {2}.', newId, say(kindWord(holder.kind)), titleOf(holder));
}

/** Escapes and folded lines hide an id from whoever replaces text. */
function isPlain({ input: { text } }: Snapshot, { span }: Occurrence, id: string): boolean {
  return text.slice(span.start, span.end) === id;
}
