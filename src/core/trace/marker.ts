import type { Place, Position } from '../text/span.ts';

/** Where something stands in a notebook: the number of its cell, base 0, and the position in the cell's text. */
export interface CellPosition extends Position {
  readonly cell: number;
}

/** A place in a file, a byte order mark not counted. In a notebook it is that in the raw file. */
export interface CodePlace extends Place {
  /** Only in notebooks. */
  readonly inCell?: CellPosition;
}

/** An id as it is written in a comment. Whether it exists is only known beside a vision. */
export interface WrittenId {
  readonly text: string;
  readonly place: CodePlace;
}

/**
 * A TODO of a comment, before any vision is known.
 * `ids` are candidates: what stands in the brackets, or (form `bare`) the words
 * between tag and colon, which name items only if all of them exist.
 */
export interface Marker {
  /** The word found, such as `TODO`. */
  readonly tag: string;
  /** The tag alone. */
  readonly place: CodePlace;
  readonly form: 'brackets' | 'bare' | 'none';
  readonly ids: readonly WrittenId[];
  /** What is to be done, on one line; continuation lines of the comment joined by a space. */
  readonly message: string;
}

/** `@vision a, b`: the whole file serves these items. */
export interface Annotation {
  readonly place: CodePlace;
  readonly ids: readonly WrittenId[];
}

/** `vision-ignore-next-line rule, rule`: silences these rules on the line after `line` (base 0). */
export interface Suppression {
  readonly line: number;
  readonly rules: readonly string[];
}

/** All that a file's comments say about the roadmap, without its text. */
export interface FileScan {
  readonly markers: readonly Marker[];
  readonly annotations: readonly Annotation[];
  readonly suppressions: readonly Suppression[];
}

export interface ScanOptions {
  /** The tags of `code.markers`, in their letter case. */
  readonly tags: readonly string[];
}
