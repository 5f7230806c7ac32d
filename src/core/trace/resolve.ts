import { nearest } from '../text/nearest.ts';
import type { Item, Items } from '../model/items.ts';
import type { Annotation, FileScan, Marker, Suppression, WrittenId } from './marker.ts';

export interface ResolvedId {
  readonly written: WrittenId;
  readonly item: Item;
}

export interface UnknownId {
  readonly written: WrittenId;
  /** The id that was probably meant. */
  readonly suggestion: string | undefined;
}

/** A marker beside a vision. It is an orphan when it has neither items nor unknown ids. */
export interface ResolvedMarker {
  readonly marker: Marker;
  readonly items: readonly ResolvedId[];
  readonly unknown: readonly UnknownId[];
}

export interface ResolvedAnnotation {
  readonly annotation: Annotation;
  readonly items: readonly ResolvedId[];
  readonly unknown: readonly UnknownId[];
}

export interface ResolvedScan {
  readonly markers: readonly ResolvedMarker[];
  readonly annotations: readonly ResolvedAnnotation[];
  readonly suppressions: readonly Suppression[];
  /** Whether there is an item among all of it. */
  readonly namesItems: boolean;
}

/** Holds what comments say against the items that exist. */
export class Resolver {
  readonly #items: Items;
  readonly #ids: readonly string[];
  readonly #nearest = new Map<string, string | undefined>();

  constructor(items: Items) {
    this.#items = items;
    this.#ids = items.ids();
  }

  resolve(scan: FileScan): ResolvedScan {
    const markers = scan.markers.map((marker) => this.#marker(marker));
    const annotations = scan.annotations.map((annotation) => ({ annotation, ...this.#split(annotation.ids, true) }));
    const namesItems = [...markers, ...annotations].some(({ items }) => items.length > 0);
    return { markers, annotations, suppressions: scan.suppressions, namesItems };
  }

  /** Without brackets, words name items only if all of them exist; in brackets, people and tickets name none. */
  #marker(marker: Marker): ResolvedMarker {
    const bareProse = marker.form === 'bare' && !marker.ids.every(({ text }) => this.#items.has(text));
    if (bareProse) return { marker, items: [], unknown: [] };
    return { marker, ...this.#split(marker.ids, false) };
  }

  #split(ids: readonly WrittenId[], mustExist: boolean) {
    const items: ResolvedId[] = [];
    const unknown: UnknownId[] = [];
    for (const written of ids) {
      const item = this.#items.get(written.text);
      if (item) items.push({ written, item });
      else {
        const suggestion = this.#nearestTo(written.text);
        if (mustExist || suggestion !== undefined) unknown.push({ written, suggestion });
      }
    }
    return { items, unknown };
  }

  #nearestTo(text: string): string | undefined {
    if (!this.#nearest.has(text)) this.#nearest.set(text, nearest(text, this.#ids));
    return this.#nearest.get(text);
  }
}
