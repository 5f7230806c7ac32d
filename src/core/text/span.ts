/** A stretch of one text: UTF-16 offsets, base 0, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in a text: line and column (UTF-16 units), both base 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of one text as positions, `end` exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/**
 * A span that lies on one line and remembers where, so that it can be shown
 * after its text has been let go (the scanner keeps no file contents).
 */
export interface Place extends Span, Position {}

/** The range of a place: it never leaves its line. */
export function rangeOfPlace(place: Place): Range {
  const { line, column } = place;
  return { start: { line, column }, end: { line, column: column + place.end - place.start } };
}

/** Whether `span` holds `offset`; both ends count, as a caret at the end of a word does. */
export function spanHolds(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}
