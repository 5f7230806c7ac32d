import { LineIndex } from '../../text/line-index.ts';
import type { CodePlace, FileScan, ScanOptions } from '../marker.ts';
import { readScan } from '../read-scan.ts';
import { languageOfCell } from './cell-language.ts';
import { joinedScans, movedScan } from './moved-scan.ts';

/** A cell as an editor holds it. */
export interface OpenCell {
  readonly language: string;
  readonly text: string;
}

/**
 * What the comments in the cells of an open notebook say. There is no raw file yet that says so: the places are
 * those in the texts of all cells, one below the other, and in each cell.
 */
export function scanCells(cells: readonly OpenCell[], options: ScanOptions): FileScan | undefined {
  let [offset, line] = [0, 0];
  const scans = cells.flatMap((cell, index): FileScan[] => {
    const [start, firstLine] = [offset, line];
    offset += cell.text.length + 1;
    line += new LineIndex(cell.text).lineCount;
    const language = languageOfCell(cell.language, cell.text);
    const placeOf = (place: CodePlace): CodePlace => ({
      start: start + place.start,
      end: start + place.end,
      line: firstLine + place.line,
      column: place.column,
      inCell: { cell: index, line: place.line, column: place.column },
    });
    return language ? [movedScan(readScan(cell.text, language, options), placeOf, (inCell) => firstLine + inCell)] : [];
  });
  const { markers, annotations, suppressions } = joinedScans(scans);
  return markers.length + annotations.length + suppressions.length === 0 ? undefined : { markers, annotations, suppressions };
}
