import type { Snapshot } from '../snapshot.ts';
import type { Item } from '../model/items.ts';
import type { Span } from '../text/span.ts';
import type { Action, FilePlace } from './place.ts';

/** A span of the vision as a place to open. */
export function visionPlace({ input, lines }: Snapshot, span: Span): FilePlace {
  return { file: input.visionFile, range: lines.rangeOf(span) };
}

/** Opens the vision where the item has its id. */
export function openItem(snapshot: Snapshot, item: Item): Action {
  return { kind: 'open', place: visionPlace(snapshot, item.idSpan) };
}
