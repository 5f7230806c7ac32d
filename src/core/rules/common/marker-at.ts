import { firstIndex } from '../../text/first-index.ts';
import type { Position } from '../../text/span.ts';
import type { ResolvedMarker } from '../../trace/resolve.ts';

/** The marker that begins at a position. Markers are in order of place: of many thousands one is looked up, not searched for. */
export function markerAt(markers: readonly ResolvedMarker[], { line, column }: Position): ResolvedMarker | undefined {
  const isBefore = (marker: ResolvedMarker | undefined) => {
    const place = marker?.marker.place;
    return place !== undefined && (place.line < line || (place.line === line && place.column < column));
  };
  const found = markers[firstIndex(markers.length, (index) => !isBefore(markers[index]))];
  return found?.marker.place.line === line && found.marker.place.column === column ? found : undefined;
}
