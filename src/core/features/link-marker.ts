import type { TextEdit } from '../text/edits.ts';
import type { Marker } from '../trace/marker.ts';

/** Makes a marker serve an item: `TODO: x` becomes `TODO(id): x`; ids in brackets are replaced by it. */
export function linkMarkerEdit(marker: Marker, id: string): TextEdit {
  const [first, last] = [marker.ids[0], marker.ids.at(-1)];
  if (marker.form === 'brackets' && first && last) {
    return { span: { start: first.place.start, end: last.place.end }, newText: id };
  }
  const end = { start: marker.place.end, end: marker.place.end };
  return { span: end, newText: `(${id})` };
}
