import type { Marker } from './marker.ts';
import type { ResolvedScan } from './resolve.ts';
import type { Trace } from './trace.ts';

/** A marker that names no item, and where it stands. */
export interface OrphanMarker {
  readonly path: string;
  readonly marker: Marker;
}

const RULE = 'orphan-marker';

/** The markers in scope that name no item, in order of path and place; those that a comment silences are left out. */
export function orphanMarkers(trace: Trace): OrphanMarker[] {
  return Array.from(trace.scans()).flatMap(([path, scan]) => (trace.isInScope(path) ? orphansIn(scan).map((marker) => ({ path, marker })) : []));
}

function orphansIn({ markers, suppressions }: ResolvedScan): Marker[] {
  const silenced = new Set(suppressions.filter(({ rules }) => rules.includes(RULE)).map(({ line }) => line + 1));
  const orphans = markers.filter(({ marker, items, unknown }) => items.length === 0 && unknown.length === 0 && !silenced.has(marker.place.line));
  return orphans.map(({ marker }) => marker);
}
