import type { Item, Items } from '../model/items.ts';
import { objectiveIds } from '../model/objective-ids.ts';
import type { KpiReference } from '../model/vision.ts';
import type { Snapshot } from '../snapshot.ts';
import type { ScopeList } from '../trace/scope.ts';
import { codePlace } from './code-place.ts';
import type { FileLink } from './file-links.ts';
import { visionPlace } from './vision-place.ts';

/** Code that serves an item, itself or through an item that serves it. */
export interface ItemLink extends FileLink {
  /** The glob, the file that carries the annotation, or what the marker says. */
  readonly what: string;
  /** How many files it holds. */
  readonly files: number;
}

/** All code that serves an item: its globs, files that name it, its markers, and the same for each item that serves it. */
export function itemLinks(snapshot: Snapshot, item: Item): ItemLink[] {
  return [item, ...servants(item, snapshot.vision.items)].flatMap((servant) => ownLinks(snapshot, servant));
}

/** The initiatives that serve an item by what the vision says: of an objective, on a KPI, from a decision or a scenario. */
export function servants(item: Item, items: Items): Item[] {
  return items.ofKind('initiative').filter((initiative) => serves(initiative, item));
}

function serves(initiative: Extract<Item, { kind: 'initiative' }>, item: Item): boolean {
  const { value } = initiative;
  switch (item.kind) {
    case 'objective':
      return objectiveIds(value).includes(item.id);
    case 'kpi':
      return (value.kpis ?? []).some((reference) => kpiId(reference) === item.id);
    case 'decision':
      return item.value.initiatives?.includes(initiative.id) ?? false;
    case 'scenario':
      return value.scenarios?.includes(item.id) ?? false;
    default:
      return false;
  }
}

function kpiId(reference: KpiReference): string | undefined {
  return typeof reference === 'string' ? reference : reference.kpi;
}

function ownLinks(snapshot: Snapshot, item: Item): ItemLink[] {
  const { trace } = snapshot;
  if (!trace) return [];
  const globs = trace.ground.lists.flatMap((list, number) => (list.initiative === item ? globLinks(snapshot, item, list, number) : []));
  return [...globs, ...annotationLinks(snapshot, item), ...markerLinks(snapshot, item)];
}

function globLinks(snapshot: Snapshot, item: Item, { globs }: ScopeList, number: number): ItemLink[] {
  const count = (index: number) => snapshot.trace?.ground.index.matchCount(number, index) ?? 0;
  return globs.flatMap(({ text, span }, index) =>
    text.startsWith('!') ? [] : [{ item, via: 'glob' as const, where: visionPlace(snapshot, span), what: text, files: count(index) }],
  );
}

function annotationLinks({ trace }: Snapshot, item: Item): ItemLink[] {
  return (trace?.annotatedWith(item.id) ?? []).flatMap((path) => {
    const annotations = trace?.scanOf(path)?.annotations ?? [];
    const named = annotations.flatMap(({ items }) => items).find((resolved) => resolved.item === item);
    return named ? [{ item, via: 'annotation' as const, where: codePlace(path, named.written.place), what: path, files: 1 }] : [];
  });
}

function markerLinks({ trace }: Snapshot, item: Item): ItemLink[] {
  return (trace?.markersOf(item.id) ?? []).map(({ path, marker: { marker } }) => ({
    item,
    via: 'marker' as const,
    where: codePlace(path, marker.place),
    what: `${marker.tag}: ${marker.message}`,
    files: 1,
  }));
}
