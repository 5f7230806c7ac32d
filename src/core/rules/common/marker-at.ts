import type { Position } from '../../text/span.ts';
import type { ResolvedMarker } from '../../trace/resolve.ts';

/** The marker that begins at a position. Markers are in order of place: of many thousands one is looked up, not searched for. */
export function markerAt(markers: readonly ResolvedMarker[], { line, column }: Position): ResolvedMarker | undefined {
  let low = 0;
  let high = markers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = markers[middle]?.marker.place;
    if (place && (place.line < line || (place.line === line && place.column < column))) low = middle + 1;
    else high = middle;
  }
  const found = markers[low];
  return found?.marker.place.line === line && found.marker.place.column === column ? found : undefined;
}
