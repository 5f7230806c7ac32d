import { LineIndex } from '../../text/line-index.ts';
import { languageNamed } from '../languages/language-of.ts';
import type { CodePlace, FileScan, ScanOptions, WrittenId } from '../marker.ts';
import { readScan } from '../read-scan.ts';
import { type Cell, cellsOf } from './cells.ts';

/** What the comments in the cells of a Jupyter notebook say. Each place is that in the raw file and in its cell. */
export function scanNotebook(text: string, options: ScanOptions): FileScan {
  const lines = new LineIndex(text);
  const scans = cellsOf(text).map((cell) => scanCell(cell, lines, options));
  return {
    markers: scans.flatMap((scan) => scan.markers),
    annotations: scans.flatMap((scan) => scan.annotations),
    suppressions: scans.flatMap((scan) => scan.suppressions),
  };
}

function scanCell(cell: Cell, lines: LineIndex, options: ScanOptions): FileScan {
  const language = languageNamed(cell.language);
  if (language === undefined) return { markers: [], annotations: [], suppressions: [] };
  const { markers, annotations, suppressions } = readScan(cell.text.text, language, options);
  const place = (inside: CodePlace): CodePlace => rawPlace(cell, lines, inside);
  const ids = (written: readonly WrittenId[]): WrittenId[] => written.map((id) => ({ ...id, place: place(id.place) }));
  const cellLines = new LineIndex(cell.text.text);
  const rawLine = (line: number): number => lines.positionAt(cell.text.rawOffset(cellLines.lineStart(line))).line;
  return {
    markers: markers.map((marker) => ({ ...marker, place: place(marker.place), ids: ids(marker.ids) })),
    annotations: annotations.map((annotation) => ({ place: place(annotation.place), ids: ids(annotation.ids) })),
    suppressions: suppressions.map((suppression) => ({ ...suppression, line: rawLine(suppression.line) })),
  };
}

function rawPlace({ index, text }: Cell, lines: LineIndex, { start, end, line, column }: CodePlace): CodePlace {
  const raw = { start: text.rawOffset(start), end: text.rawOffset(end) };
  return { ...raw, ...lines.positionAt(raw.start), inCell: { cell: index, line, column } };
}
