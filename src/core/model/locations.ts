import type { Span } from '../text/span.ts';
import { entryIndex, spanOfFirstKey, spanOfKey, spanOfOwner, spanOfText, spanOfValue, type LocatedSpan } from './yaml/located.ts';
import { writtenCount, type Origin } from './yaml/place.ts';
import type { PlaceBook } from './yaml/place-book.ts';

const NOWHERE: Span = { start: 0, end: 0 };

/**
 * Where each value of a document stands in its text.
 * The document itself is plain data; this knows, for every object and list in
 * it, where that and its entries were read.
 */
export class Locations {
  readonly #text: string;
  readonly #places: PlaceBook;
  readonly #bases: ReadonlyMap<Origin, number>;

  constructor(text: string, places: PlaceBook, bases: ReadonlyMap<Origin, number>) {
    this.#text = text;
    this.#places = places;
    this.#bases = bases;
  }

  /** The whole object or list. */
  of(value: object): Span {
    return this.#found(spanOfOwner(this.#places, value)) ?? NOWHERE;
  }

  /** The key itself, where the object has it written. */
  key(owner: object, key: string): Span | undefined {
    return this.#found(spanOfKey(this.#places, owner, key));
  }

  /** The value under a key or at an index of a list, with its quotes. */
  value(owner: object, key: string | number): Span | undefined {
    return this.#found(spanOfValue(this.#places, owner, key));
  }

  /** The text of a scalar without its quotes; falls back to the key, then to the object. */
  textOf(owner: object, key: string | number): Span {
    return this.#found(spanOfText(this.#places, owner, key)) ?? NOWHERE;
  }

  /**
   * A stretch of a text value (offsets base 0 in the value) as a span of the
   * document. Where escapes or folding move characters about, the whole value.
   */
  part(owner: object, key: string | number, part: Span): Span {
    const inside = this.textOf(owner, key);
    const value = (owner as Readonly<Record<string | number, unknown>>)[key];
    const isLiteral = typeof value === 'string' && this.#text.slice(inside.start, inside.end) === value;
    return isLiteral ? { start: inside.start + part.start, end: inside.start + part.end } : inside;
  }

  /** The first key that an object has written. */
  firstKey(owner: object): Span | undefined {
    return this.#found(spanOfFirstKey(this.#places, owner));
  }

  /** How many entries with content the text has for a list, those that cannot be used included. */
  writtenEntries(list: object): number {
    const place = this.#places.get(list);
    return place ? writtenCount(place) : 0;
  }

  /** The index of an entry of a list as its text counts: entries that cannot be used are counted there too. */
  indexInText(list: object, index: number): number {
    const place = this.#places.get(list);
    return place ? entryIndex(place, index) : index;
  }

  /** A span of one of the document's origins as a span of its text. */
  absolute({ origin, start, end }: LocatedSpan): Span {
    const base = this.#bases.get(origin) ?? 0;
    return { start: base + start, end: base + end };
  }

  #found(span: LocatedSpan | undefined): Span | undefined {
    return span && this.absolute(span);
  }
}
