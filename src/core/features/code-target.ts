import type { Item } from '../model/items.ts';
import type { Snapshot } from '../snapshot.ts';
import { rangeOfPlace, type Position, type Range } from '../text/span.ts';
import type { CodePlace } from '../trace/marker.ts';
import type { ResolvedAnnotation, ResolvedMarker } from '../trace/resolve.ts';

/**
 * What a comment says at a place:
 * - `id`: a name in a marker or behind `@vision`, with the item that it names, if any;
 * - `tag`: the word that opens a marker;
 * - `annotation`: the word `@vision` itself.
 */
export type CodeTarget =
  | { readonly kind: 'id'; readonly range: Range; readonly id: string; readonly item: Item | undefined }
  | { readonly kind: 'tag'; readonly range: Range; readonly marker: ResolvedMarker }
  | { readonly kind: 'annotation'; readonly range: Range; readonly annotation: ResolvedAnnotation };

/** What stands at a place of a source file; undefined for anything that is not in a comment or says nothing. */
export function codeTarget({ trace }: Snapshot, path: string, at: Position): CodeTarget | undefined {
  const scan = trace?.scanOf(path);
  for (const marker of scan?.markers ?? []) {
    const { place } = marker.marker;
    if (holds(place, at)) return { kind: 'tag', range: rangeOfPlace(place), marker };
    const id = idAt(marker, at);
    if (id) return id;
  }
  for (const annotation of scan?.annotations ?? []) {
    const { place } = annotation.annotation;
    if (holds(place, at)) return { kind: 'annotation', range: rangeOfPlace(place), annotation };
    const id = idAt(annotation, at);
    if (id) return id;
  }
  return undefined;
}

/** Names of people and tickets in brackets are no ids: only what names an item, or was meant to, is one. */
function idAt({ items, unknown }: Pick<ResolvedMarker, 'items' | 'unknown'>, at: Position): CodeTarget | undefined {
  const known = items.find(({ written }) => holds(written.place, at));
  const found = known ?? unknown.find(({ written }) => holds(written.place, at));
  return found && { kind: 'id', range: rangeOfPlace(found.written.place), id: found.written.text, item: known?.item };
}

/** Both ends count, as a caret at the end of a word does. */
function holds(place: CodePlace, { line, column }: Position): boolean {
  return place.line === line && place.column <= column && column <= place.column + place.end - place.start;
}
