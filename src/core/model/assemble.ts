import { phrase } from '../text/phrase.ts';
import { ListBuilder, ObjectBuilder } from './yaml/builders.ts';
import type { LocatedProblem } from './yaml/located.ts';
import { entryCount, spansOfEntry, writtenCount, type EntrySpans, type Origin, type Place } from './yaml/place.ts';
import type { PlaceBook } from './yaml/place-book.ts';
import type { DocumentSource, ReadPart } from './read-source.ts';
import type { VisionDocument } from './vision.ts';

export interface Assembled {
  readonly document: VisionDocument;
  /** Where the origins of its parts begin in the text. */
  readonly bases: ReadonlyMap<Origin, number>;
  readonly problems: readonly LocatedProblem[];
  /** Parts that are not in the document, since their key is there twice. */
  readonly unused: ReadonlySet<ReadPart>;
}

/** Puts the parts of a document together to one, with the places of all of it. */
export function assemble(text: string, source: DocumentSource): Assembled {
  return new Assembler(text, source).assemble();
}

/** A key of the document whose list may still grow. */
interface OpenKey {
  readonly key: string;
  readonly spans: EntrySpans;
  readonly value: unknown;
  readonly entries: ListBuilder;
  start: number;
  end: number;
}

class Assembler {
  readonly #source: DocumentSource;
  readonly #places: PlaceBook;
  readonly #root: Origin;
  readonly #document = new ObjectBuilder();
  readonly #problems: LocatedProblem[] = [];
  readonly #unused = new Set<ReadPart>();
  #open: OpenKey | undefined;

  constructor(text: string, source: DocumentSource) {
    this.#root = { text };
    this.#source = source;
    this.#places = source.places;
  }

  assemble(): Assembled {
    const { parts, starts } = this.#source;
    const bases = new Map<Origin, number>([[this.#root, 0]]);
    parts.forEach(({ origin }, index) => bases.set(origin, starts[index] ?? 0));
    return { document: (this.#whole() ?? this.#joined()) as VisionDocument, bases, problems: this.#problems, unused: this.#unused };
  }

  #whole(): object | undefined {
    const part = this.#source.parts.find(({ kind }) => kind === 'whole');
    return Array.isArray(part?.content.value) ? undefined : part?.content.value;
  }

  #joined(): object {
    const { parts, starts } = this.#source;
    parts.forEach((part, index) => {
      if (part.kind === 'pair') this.#takeKeys(part, starts[index] ?? 0);
      if (part.kind === 'entry') this.#takeEntries(part, starts[index] ?? 0);
    });
    this.#close();
    return this.#document.finish(this.#places, this.#root, 0, this.#root.text.length);
  }

  #takeKeys(part: ReadPart, base: number): void {
    this.#close();
    const { value, brokenFrom = Number.POSITIVE_INFINITY } = part.content;
    const place = value && this.#places.get(value);
    place?.keys?.forEach((key, index) => {
      const spans = shifted(place, index, base);
      if (!spans || spans.keyEnd > base + brokenFrom) return;
      this.#close();
      if (this.#document.has(key)) this.#reportTwice(part, spans);
      else this.#open = { key, spans, value: (value as Record<string, unknown>)[key], entries: new ListBuilder(), start: -1, end: -1 };
    });
  }

  #reportTwice(part: ReadPart, { keyStart, keyEnd }: EntrySpans): void {
    this.#unused.add(part);
    const message = phrase`This key is written twice: keep one of them.`;
    this.#problems.push({ rule: 'yaml-syntax', message, span: { origin: this.#root, start: keyStart, end: keyEnd } });
  }

  #takeEntries(part: ReadPart, base: number): void {
    const open = this.#open;
    const list = part.content.value;
    const place = list && this.#places.get(list);
    if (!open) this.#unused.add(part);
    if (!open || !place || !Array.isArray(list)) return;
    const kept = place.kept && new Map(place.kept.map((index, at) => [index, at]));
    for (let index = 0; index < entryCount(place); index += 1) {
      const spans = shifted(place, index, base);
      const at = kept ? kept.get(index) : index;
      if (spans) open.entries.add(at === undefined ? undefined : list[at], spans.valueStart, spans.valueEnd, spans.isQuoted);
    }
    if (open.start === -1) [open.start, open.end] = [base + place.start, base + place.start + 1];
    if (writtenCount(place) > 0) open.end = base + place.end;
  }

  /** No more entries come for the key at hand. */
  #close(): void {
    if (this.#open) this.#write(this.#open);
    this.#open = undefined;
  }

  #write({ key, spans, value, entries, start, end }: OpenKey): void {
    const { keyStart, keyEnd, valueStart, valueEnd, isQuoted } = spans;
    if (entries.count === 0) this.#document.add(key, keyStart, keyEnd, value, valueStart, valueEnd, isQuoted);
    else this.#document.add(key, keyStart, keyEnd, entries.finish(this.#places, this.#root, start, end), start, end, false);
  }
}

function shifted(place: Place, index: number, base: number): EntrySpans | undefined {
  const spans = spansOfEntry(place, index);
  const shift = (offset: number) => (offset === -1 ? -1 : offset + base);
  return (
    spans && {
      keyStart: shift(spans.keyStart),
      keyEnd: shift(spans.keyEnd),
      valueStart: shift(spans.valueStart),
      valueEnd: shift(spans.valueEnd),
      isQuoted: spans.isQuoted,
    }
  );
}
