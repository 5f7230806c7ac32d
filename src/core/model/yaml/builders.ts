import { BareObject } from './bare-object.ts';
import { pushEntry, type Origin, type Place } from './place.ts';
import type { PlaceBook } from './place-book.ts';

/** Collects the keys of an object and where they stand. Values that are null are not written, as far as the model goes. */
export class ObjectBuilder {
  readonly value = new BareObject();
  readonly #keys: string[] = [];
  readonly #spans: number[] = [];

  get keyCount(): number {
    return this.#keys.length;
  }

  has(key: string): boolean {
    return this.#keys.includes(key);
  }

  add(key: string, keyStart: number, keyEnd: number, value: unknown, valueStart: number, valueEnd: number, isQuoted: boolean): void {
    this.#keys.push(key);
    pushEntry(this.#spans, keyStart, keyEnd, valueStart, valueEnd, isQuoted);
    if (value !== undefined) this.value[key] = value;
  }

  finish(places: PlaceBook, origin: Origin, start: number, end: number): BareObject {
    places.set(this.value, { origin, start, end, keys: this.#keys, spans: this.#spans });
    return this.value;
  }
}

/** The same for the entries of a list. */
export class ListBuilder {
  readonly value: unknown[] = [];
  readonly #spans: number[] = [];
  readonly #kept: number[] = [];
  #count = 0;

  /** How many entries the text has. */
  get count(): number {
    return this.#count;
  }

  add(value: unknown, valueStart: number, valueEnd: number, isQuoted: boolean): void {
    pushEntry(this.#spans, -1, -1, valueStart, valueEnd, isQuoted);
    if (value !== undefined) {
      this.value.push(value);
      this.#kept.push(this.#count);
    }
    this.#count += 1;
  }

  finish(places: PlaceBook, origin: Origin, start: number, end: number): unknown[] {
    const place: Place = { origin, start, end, keys: undefined, spans: this.#spans };
    places.set(this.value, this.#kept.length === this.#count ? place : { ...place, kept: this.#kept });
    return this.value;
  }
}
