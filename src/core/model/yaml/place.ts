/** A stretch of text that is read by itself; everything read from it is located relative to its start. */
export interface Origin {
  readonly text: string;
}

/**
 * Where an object or list and its entries stand in their origin. Documents have
 * tens of thousands of entries, so these are kept as plain numbers: see {@link spansOfEntry}.
 */
export interface Place {
  readonly origin: Origin;
  readonly start: number;
  readonly end: number;
  /** The keys of an object, in the order of the text; undefined for a list. */
  readonly keys: readonly string[] | undefined;
  readonly spans: readonly number[];
  /** Which entries of the text the values of a list are; undefined = all, in order. */
  readonly kept?: readonly number[];
}

const NUMBERS_PER_ENTRY = 5;

export interface EntrySpans {
  /** -1 where there is no key, as in a list. */
  readonly keyStart: number;
  readonly keyEnd: number;
  /** -1 where no value is written. */
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly isQuoted: boolean;
}

/** Appends the spans of an entry to those of its owner. */
export function pushEntry(spans: number[], keyStart: number, keyEnd: number, valueStart: number, valueEnd: number, isQuoted: boolean): void {
  spans.push(keyStart, keyEnd, valueStart, valueEnd, isQuoted ? 1 : 0);
}

export function entryCount(place: Place): number {
  return place.spans.length / NUMBERS_PER_ENTRY;
}

/** How many entries say anything, be it unusable; `- ` alone does not. */
export function writtenCount(place: Place): number {
  return place.spans.filter((start, at) => at % NUMBERS_PER_ENTRY === 2 && start !== -1).length;
}

/** The spans of the entry that is `index`-th in the text. */
export function spansOfEntry({ spans }: Place, index: number): EntrySpans | undefined {
  const at = index * NUMBERS_PER_ENTRY;
  const [keyStart, keyEnd, valueStart, valueEnd, quoted] = spans.slice(at, at + NUMBERS_PER_ENTRY);
  if (keyStart === undefined || keyEnd === undefined || valueStart === undefined || valueEnd === undefined) return undefined;
  return { keyStart, keyEnd, valueStart, valueEnd, isQuoted: quoted === 1 };
}
