import type { Range, Span } from '../text/span.ts';
import type { CellRange } from '../trace/in-cell.ts';
import type { Severity } from './severity.ts';

/** Something that is wrong, as every surface shows it. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Relative to the folder of `vision.yaml`, with `/`; a folder for findings about a folder. */
  readonly file: string;
  readonly site: 'vision' | 'code' | 'folder';
  readonly span: Span;
  readonly range: Range;
  /** Only in notebooks. */
  readonly inCell?: CellRange;
  readonly related?: { readonly range: Range; readonly message: string };
  readonly suggestion?: string;
  readonly item?: string;
}

/** File, line, column, rule: the order in which findings are listed everywhere. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.column - b.range.start.column ||
    compareText(a.rule, b.rule)
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
