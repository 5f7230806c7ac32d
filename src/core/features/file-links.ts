import type { Item } from '../model/items.ts';
import type { Snapshot } from '../snapshot.ts';
import type { ResolvedId } from '../trace/resolve.ts';
import type { ScopeList } from '../trace/scope.ts';
import { servedBy } from '../trace/served.ts';
import { codePlace } from './code-place.ts';
import type { FilePlace } from './place.ts';
import { visionPlace } from './vision-place.ts';

/** One reason why a file exists: an item, and the glob or comment that says so. */
export interface FileLink {
  readonly item: Item;
  readonly via: 'annotation' | 'glob' | 'marker';
  readonly where: FilePlace;
}

interface Linked {
  readonly items: readonly ResolvedId[];
}

/** Every link of a file, the strongest kind first: what it says itself, the globs, its markers. */
export function fileLinks(snapshot: Snapshot, path: string): FileLink[] {
  const { trace } = snapshot;
  if (!trace) return [];
  const scan = trace.scanOf(path);
  const byGlob = trace.ground.of(path).serves.flatMap((list) => globLink(snapshot, list, path));
  return [
    ...(scan?.annotations ?? []).flatMap((annotation) => commentLinks('annotation', path, annotation)),
    ...byGlob,
    ...(scan?.markers ?? []).flatMap((marker) => commentLinks('marker', path, marker)),
  ];
}

/** The items that a file as a whole serves, each once; markers do not speak for the whole file. */
export function servedItems({ trace }: Snapshot, path: string): Item[] {
  return trace ? servedBy(trace, path) : [];
}

function commentLinks(via: FileLink['via'], path: string, { items }: Linked): FileLink[] {
  return items.map(({ item, written }) => ({ item, via, where: codePlace(path, written.place) }));
}

function globLink(snapshot: Snapshot, { initiative, list, globs }: ScopeList, path: string): FileLink[] {
  const decided = list.decidedBy(path);
  const glob = decided === undefined ? undefined : globs[decided];
  return initiative && glob ? [{ item: initiative, via: 'glob', where: visionPlace(snapshot, glob.span) }] : [];
}
