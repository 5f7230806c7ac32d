import { rangeOfPlace } from '../text/span.ts';
import { cellRangeOf } from '../trace/in-cell.ts';
import type { CodePlace } from '../trace/marker.ts';
import type { FilePlace } from './place.ts';

/** A place of a source file to open; in a notebook it leads to the cell. */
export function codePlace(file: string, place: CodePlace): FilePlace {
  const inCell = cellRangeOf(place);
  return { file, range: rangeOfPlace(place), ...(inCell && { inCell }) };
}
