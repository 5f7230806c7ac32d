import type { CodePlace, FileScan, WrittenId } from '../marker.ts';

/** The scan of a part of a text with the places that it has in the whole. @param lineOf gets and gives lines from 0 */
export function movedScan({ markers, annotations, suppressions }: FileScan, placeOf: (place: CodePlace) => CodePlace, lineOf: (line: number) => number): FileScan {
  const ids = (written: readonly WrittenId[]): WrittenId[] => written.map((id) => ({ ...id, place: placeOf(id.place) }));
  return {
    markers: markers.map((marker) => ({ ...marker, place: placeOf(marker.place), ids: ids(marker.ids) })),
    annotations: annotations.map((annotation) => ({ place: placeOf(annotation.place), ids: ids(annotation.ids) })),
    suppressions: suppressions.map((suppression) => ({ ...suppression, line: lineOf(suppression.line) })),
  };
}

/** What several parts of a text say together. */
export function joinedScans(scans: readonly FileScan[]): FileScan {
  return {
    markers: scans.flatMap((scan) => scan.markers),
    annotations: scans.flatMap((scan) => scan.annotations),
    suppressions: scans.flatMap((scan) => scan.suppressions),
  };
}
