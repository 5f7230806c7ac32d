import { LineIndex } from '../../text/line-index.ts';
import type { CodePlace, FileScan, ScanOptions } from '../marker.ts';
import { readScan } from '../read-scan.ts';
import { type Cell, cellsOf } from './cells.ts';
import { languageOfCell } from './cell-language.ts';
import { joinedScans, movedScan } from './moved-scan.ts';

/** What the comments in the cells of a Jupyter notebook say. Each place is that in the raw file and in its cell. */
export function scanNotebook(text: string, options: ScanOptions): FileScan {
  const lines = new LineIndex(text);
  return joinedScans(cellsOf(text).flatMap((cell) => scanCell(cell, lines, options)));
}

function scanCell(cell: Cell, lines: LineIndex, options: ScanOptions): FileScan[] {
  const { text } = cell.text;
  const language = languageOfCell(cell.language, text);
  if (language === undefined) return [];
  const cellLines = new LineIndex(text);
  const rawLine = (line: number): number => lines.positionAt(cell.text.rawOffset(cellLines.lineStart(line))).line;
  return [movedScan(readScan(text, language, options), (inside) => rawPlace(cell, lines, inside), rawLine)];
}

function rawPlace({ index, text }: Cell, lines: LineIndex, { start, end, line, column }: CodePlace): CodePlace {
  const raw = { start: text.rawOffset(start), end: text.rawOffset(end) };
  return { ...raw, ...lines.positionAt(raw.start), inCell: { cell: index, line, column } };
}
