import { rangeOfPlace, type Range } from '../text/span.ts';
import type { CodePlace } from './marker.ts';

/** A range in the text of a notebook cell. */
export interface CellRange {
  /** Base 0. */
  readonly cell: number;
  readonly range: Range;
}

/** Where a place of a notebook stands in its cell; undefined in files of all other kinds. */
export function cellRangeOf(place: CodePlace): CellRange | undefined {
  const { inCell } = place;
  return inCell && { cell: inCell.cell, range: rangeOfPlace({ ...place, line: inCell.line, column: inCell.column }) };
}
