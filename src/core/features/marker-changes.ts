import type { Snapshot } from '../snapshot.ts';
import type { MarkerOf } from '../trace/links.ts';
import { unmatched } from './unmatched.ts';

/** What a change did to the markers. */
export interface MarkerChanges {
  readonly added: readonly MarkerOf[];
  readonly resolved: readonly MarkerOf[];
}

/** Holds the markers of two snapshots against each other. Neither moving one nor linking it makes it another. */
export function markerChanges(before: Snapshot, after: Snapshot): MarkerChanges {
  const inPlace = unmatched(markersOf(before, after), markersOf(after, before), ({ path, marker: { marker } }) => JSON.stringify([path, marker.tag, marker.message]));
  const left = unmatched(inPlace.before, inPlace.after, ({ marker: { marker } }) => (marker.message ? JSON.stringify([marker.tag, marker.message]) : undefined));
  return { added: left.after, resolved: left.before };
}

/** Those in scope, and those elsewhere that name an item, of files that are not the same in both snapshots. */
function markersOf({ trace, input }: Snapshot, other: Snapshot): MarkerOf[] {
  const found: MarkerOf[] = [];
  for (const path of trace?.codeBase.scans.keys() ?? []) {
    if (path === input.visionFile || other.trace?.scanOf(path) === trace?.scanOf(path)) continue;
    for (const marker of trace?.scanOf(path)?.markers ?? []) {
      if (marker.items.length > 0 || trace?.isInScope(path)) found.push({ path, marker });
    }
  }
  return found;
}
