import type { Span } from '../../text/span.ts';
import type { Problem } from '../problem.ts';
import { spansOfEntry, type EntrySpans, type Origin, type Place } from './place.ts';
import type { PlaceBook } from './place-book.ts';

/** A span that counts from the start of its origin. */
export interface LocatedSpan extends Span {
  readonly origin: Origin;
}

/** A problem that moves with the piece of text it stands in. */
export interface LocatedProblem extends Omit<Problem, 'span'> {
  readonly span: LocatedSpan;
}

/** The whole object or list. */
export function spanOfOwner(places: PlaceBook, owner: object): LocatedSpan | undefined {
  const place = places.get(owner);
  return place && { origin: place.origin, start: place.start, end: place.end };
}

/** A key, where the object has it written. */
export function spanOfKey(places: PlaceBook, owner: object, key: string): LocatedSpan | undefined {
  return withEntry(places, owner, key, ({ keyStart, keyEnd }, origin) => ({ origin, start: keyStart, end: keyEnd }));
}

/** The first key that an object has written. */
export function spanOfFirstKey(places: PlaceBook, owner: object): LocatedSpan | undefined {
  const [first] = places.get(owner)?.keys ?? [];
  return first === undefined ? undefined : spanOfKey(places, owner, first);
}

/** The value under a key or at an index of a list, with its quotes. */
export function spanOfValue(places: PlaceBook, owner: object, key: string | number): LocatedSpan | undefined {
  return withEntry(places, owner, key, ({ valueStart, valueEnd }, origin) =>
    valueStart === -1 ? undefined : { origin, start: valueStart, end: valueEnd },
  );
}

/** The text of a value without its quotes; falls back to the key, then to the object. */
export function spanOfText(places: PlaceBook, owner: object, key: string | number): LocatedSpan | undefined {
  const inside = withEntry(places, owner, key, ({ valueStart, valueEnd, isQuoted }, origin) =>
    valueStart === -1 ? undefined : { origin, start: isQuoted ? valueStart + 1 : valueStart, end: isQuoted ? valueEnd - 1 : valueEnd },
  );
  return inside ?? (typeof key === 'string' ? spanOfKey(places, owner, key) : undefined) ?? spanOfOwner(places, owner);
}

/** Takes the values at these indices out of a list; the text still has them. */
export function removeEntries(places: PlaceBook, list: unknown[], indices: ReadonlySet<number>): void {
  const place = places.get(list);
  const kept = list.map((_, index) => place?.kept?.[index] ?? index).filter((_, index) => !indices.has(index));
  if (place) places.set(list, { ...place, kept });
  list.splice(0, list.length, ...list.filter((_, index) => !indices.has(index)));
}

/** Which entry of the text a key or index means. */
export function entryIndex(place: Place, key: string | number): number {
  return typeof key === 'string' ? (place.keys?.indexOf(key) ?? -1) : (place.kept?.[key] ?? key);
}

function withEntry<T>(places: PlaceBook, owner: object, key: string | number, read: (spans: EntrySpans, origin: Origin) => T): T | undefined {
  const place = places.get(owner);
  const index = place ? entryIndex(place, key) : -1;
  const spans = place && index >= 0 ? spansOfEntry(place, index) : undefined;
  return place && spans && read(spans, place.origin);
}
