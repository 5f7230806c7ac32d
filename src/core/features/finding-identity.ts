import type { Finding } from '../rules/finding.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Position, Span } from '../text/span.ts';
import type { FileScan, WrittenId } from '../trace/marker.ts';

/**
 * What stays the same about a finding while lines move, files grow and messages are reworded.
 * Findings that are alike in all of it are told apart by nothing but their number.
 */
export interface FindingIdentity {
  readonly rule: string;
  /** As findings name it: relative to the folder of the vision. */
  readonly file: string;
  /** What stands in its place: an item and a key, the words of a marker, an id; '' for a whole file or folder. */
  readonly about: string;
}

/** Longer texts are cut: what a broken line of YAML begins with is enough to know it again. */
const LONGEST = 120;

/** Identifies findings of one snapshot, and remembers on the way what it has looked up. */
export class FindingIdentifier {
  readonly #snapshot: Snapshot;
  readonly #owners: readonly { readonly id: string; readonly span: Span }[];
  /** What stands in the places of a file, by `placeKey`. */
  readonly #places = new Map<string, ReadonlyMap<string, string>>();

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
    const { items, locations } = snapshot.vision;
    const owners = items.all.map(({ id, value }) => ({ id, span: locations.of(value) }));
    this.#owners = owners.toSorted((a, b) => lengthOf(a.span) - lengthOf(b.span));
  }

  of({ rule, file, site, span, range: { start } }: Finding): FindingIdentity {
    if (site === 'folder') return { rule, file, about: '' };
    return { rule, file, about: site === 'vision' ? this.#inVision(span) : (this.#placesOf(file).get(placeKey(start)) ?? '') };
  }

  /** The same text for the same identity. */
  keyOf(finding: Finding): string {
    return identityKey(this.of(finding));
  }

  /** `orders: target`: the innermost item around the place, and what stands in it. */
  #inVision(span: Span): string {
    const text = shortened(this.#snapshot.input.text.slice(span.start, span.end));
    const owner = this.#owners.find((candidate) => candidate.span.start <= span.start && span.end <= candidate.span.end);
    return owner && owner.id !== text ? `${owner.id}: ${text}` : text;
  }

  #placesOf(file: string): ReadonlyMap<string, string> {
    const known = this.#places.get(file);
    if (known) return known;
    const scan = this.#snapshot.trace?.codeBase.scans.get(file);
    const places = new Map(scan ? placesIn(scan) : []);
    this.#places.set(file, places);
    return places;
  }
}

export function identityKey({ rule, file, about }: FindingIdentity): string {
  return JSON.stringify([rule, file, about]);
}

/** Each marker, what stands in its brackets, and each id after `@vision`. */
function* placesIn({ markers, annotations }: FileScan): Generator<[place: string, about: string]> {
  for (const { tag, message, place, ids } of markers) {
    const about = (id?: WrittenId) => shortened([id ? `${tag}(${id.text})` : tag, message].filter(Boolean).join(': '));
    yield [placeKey(place), about()];
    for (const id of ids) yield [placeKey(id.place), about(id)];
  }
  for (const id of annotations.flatMap(({ ids }) => ids)) yield [placeKey(id.place), `@vision ${id.text}`];
}

function placeKey({ line, column }: Position): string {
  return `${line}:${column}`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
