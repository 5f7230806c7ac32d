import type { Annotation, CodePlace, FileScan, Marker, Suppression, WrittenId } from '../core/trace/marker.ts';

/**
 * A scan as nested lists of numbers and strings: a third of the objects' size as JSON. It crosses
 * threads and is kept on disk in this form. Changing it makes kept scans unreadable: see `FORMAT` in file-index.ts.
 */
export type EncodedScan = readonly [
  markers: readonly EncodedMarker[],
  annotations: readonly (readonly [EncodedPlace, readonly EncodedId[]])[],
  suppressions: readonly (readonly [line: number, rules: readonly string[]])[],
];
/** In a notebook also the number of the cell, and the position in its text. */
type EncodedPlace = readonly [start: number, end: number, line: number, column: number, ...inCell: EncodedCell | readonly []];
type EncodedCell = readonly [cell: number, line: number, column: number];
type EncodedId = readonly [text: string, place: EncodedPlace];
type EncodedMarker = readonly [tag: string, place: EncodedPlace, form: number, ids: readonly EncodedId[], message: string];

const FORMS = ['none', 'brackets', 'bare'] as const satisfies Marker['form'][];

export function encodeScan({ markers, annotations, suppressions }: FileScan): EncodedScan {
  return [
    markers.map(({ tag, place, form, ids, message }) => [tag, encodePlace(place), FORMS.indexOf(form), ids.map(encodeId), message]),
    annotations.map(({ place, ids }) => [encodePlace(place), ids.map(encodeId)]),
    suppressions.map(({ line, rules }) => [line, rules]),
  ];
}

export function decodeScan([markers, annotations, suppressions]: EncodedScan): FileScan {
  return {
    markers: markers.map(([tag, place, form, ids, message]): Marker => (
      { tag, place: decodePlace(place), form: FORMS[form] ?? 'none', ids: ids.map(decodeId), message })),
    annotations: annotations.map(([place, ids]): Annotation => ({ place: decodePlace(place), ids: ids.map(decodeId) })),
    suppressions: suppressions.map(([line, rules]): Suppression => ({ line, rules })),
  };
}

function encodePlace({ start, end, line, column, inCell }: CodePlace): EncodedPlace {
  return inCell ? [start, end, line, column, inCell.cell, inCell.line, inCell.column] : [start, end, line, column];
}

function decodePlace([start, end, line, column, ...cellPosition]: EncodedPlace): CodePlace {
  const place = { start, end, line, column };
  if (cellPosition.length === 0) return place;
  const [cell, cellLine, cellColumn] = cellPosition;
  return { ...place, inCell: { cell, line: cellLine, column: cellColumn } };
}

function encodeId({ text, place }: WrittenId): EncodedId {
  return [text, encodePlace(place)];
}

function decodeId([text, place]: EncodedId): WrittenId {
  return { text, place: decodePlace(place) };
}
