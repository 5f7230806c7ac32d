import type { Item } from '../model/items.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Span } from '../text/span.ts';
import type { ResolvedId } from '../trace/resolve.ts';
import { codePlace } from './code-place.ts';
import type { FilePlace } from './place.ts';
import { visionPlace } from './vision-place.ts';

/** A place where an item is named. */
export interface Occurrence extends FilePlace {
  readonly kind: 'definition' | 'reference';
  readonly span: Span;
}

/** Every place that names an item, each once: its id, what refers to it in the vision, then comments in the order of files. */
export function occurrencesOf(snapshot: Snapshot, item: Item): Occurrence[] {
  return [definitionOf(snapshot, item), ...inVision(snapshot, item), ...inCode(snapshot, item)];
}

/** Where an item gets its name. */
export function definitionOf(snapshot: Snapshot, { idSpan }: Item): Occurrence {
  return { kind: 'definition', span: idSpan, ...visionPlace(snapshot, idSpan) };
}

/** What is written once may be read often, where YAML repeats it by an alias. */
function inVision(snapshot: Snapshot, item: Item): Occurrence[] {
  const { items, references } = snapshot.vision;
  const spans = references.filter(({ id }) => items.get(id) === item).map(({ span }) => span);
  const once = new Map(spans.map((span) => [span.start, span]));
  return [...once.values()].map((span) => ({ kind: 'reference', span, ...visionPlace(snapshot, span) }));
}

function inCode({ trace }: Snapshot, item: Item): Occurrence[] {
  if (!trace) return [];
  const files = new Set([...trace.annotatedWith(item.id), ...trace.markersOf(item.id).map(({ path }) => path)]);
  return [...files].toSorted().flatMap((file) => {
    const { annotations = [], markers = [] } = trace.scanOf(file) ?? {};
    const ids = [...annotations, ...markers].flatMap(({ items }) => items);
    return ids.filter((id) => id.item === item).map((id) => mention(file, id)).toSorted((a, b) => a.span.start - b.span.start);
  });
}

function mention(file: string, { written: { place } }: ResolvedId): Occurrence {
  const { start, end } = place;
  return { kind: 'reference', ...codePlace(file, place), span: { start, end } };
}
