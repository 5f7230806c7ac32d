import type { Range } from '../text/span.ts';
import type { CellRange } from '../trace/in-cell.ts';

/** A place that a surface can open; `file` is relative to the folder of the vision. */
export interface FilePlace {
  readonly file: string;
  readonly range: Range;
  /** Only in notebooks. */
  readonly inCell?: CellRange;
}

/** A command of the extension that a surface offers, with what it needs to know. */
export type Action =
  | { readonly kind: 'open'; readonly place: FilePlace }
  /** Shows a file or folder in the list of all files. */
  | { readonly kind: 'reveal'; readonly path: string }
  | { readonly kind: 'update-kpi'; readonly kpi: string }
  | { readonly kind: 'link-marker'; readonly file: string; readonly line: number }
  | { readonly kind: 'map-folder'; readonly file: string }
  | { readonly kind: 'explain-file'; readonly file: string }
  | { readonly kind: 'open-dashboard' };
