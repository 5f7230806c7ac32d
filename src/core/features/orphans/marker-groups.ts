import type { Snapshot } from '../../snapshot.ts';
import { folderOf } from '../../text/path-parts.ts';
import type { OrphanMarker } from '../../trace/orphan-markers.ts';
import { ageOn, AGE_WORDS, type Age } from './marker-age.ts';
import type { MarkerGrouping, OrphanOptions } from './orphan-options.ts';

export interface MarkerGroup {
  /** A folder, an owner or an age; empty for code that nobody owns. */
  readonly name: string;
  readonly markers: readonly OrphanMarker[];
}

/** Markers by folder or owner, the largest group first and nobody's last, or by age, the oldest first. What has two owners is in two groups. */
export function groupMarkers({ today }: Pick<Snapshot, 'today'>, markers: readonly OrphanMarker[], { grouping, facts }: OrphanOptions): MarkerGroup[] {
  const namesOf: Readonly<Record<MarkerGrouping, (found: OrphanMarker) => readonly string[]>> = {
    folder: ({ path }) => [folderOf(path) || '.'],
    owner: ({ path }) => facts.ownersOf?.(path) ?? [],
    age: ({ path, marker }) => [ageOn(facts.writtenOn?.(path, marker.place.line), today)],
  };
  const groups = new Map<string, OrphanMarker[]>();
  for (const found of markers) {
    const names = namesOf[grouping](found);
    for (const name of names.length > 0 ? names : ['']) {
      const known = groups.get(name);
      if (known) known.push(found);
      else groups.set(name, [found]);
    }
  }
  return Array.from(groups, ([name, held]) => ({ name, markers: held })).toSorted(grouping === 'age' ? oldestFirst : largestFirst);
}

function largestFirst(a: MarkerGroup, b: MarkerGroup): number {
  if (a.name === '' || b.name === '') return a.name === '' ? 1 : -1;
  return b.markers.length - a.markers.length || (a.name < b.name ? -1 : 1);
}

function oldestFirst(a: MarkerGroup, b: MarkerGroup): number {
  return AGE_WORDS.indexOf(a.name as Age) - AGE_WORDS.indexOf(b.name as Age);
}
