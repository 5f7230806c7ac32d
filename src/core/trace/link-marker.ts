import type { TextEdit } from '../text/edits.ts';
import type { Marker } from './marker.ts';

/** Makes a marker serve an item: the id goes into brackets behind the tag, in place of what stands there. */
export function linkMarkerEdit(marker: Marker, id: string): TextEdit {
  const [first, last] = [marker.ids[0], marker.ids.at(-1)];
  if (marker.form === 'brackets' && first && last) {
    return { span: { start: first.place.start, end: last.place.end }, newText: id };
  }
  const end = { start: marker.place.end, end: marker.place.end };
  return { span: end, newText: `(${id})` };
}
