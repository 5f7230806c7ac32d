import { firstIndex } from './first-index.ts';
import type { Position, Range, Span } from './span.ts';

/** Turns offsets into lines and columns and back. Lines end with LF, CRLF or a lone CR, as in VS Code. */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor(text: string) {
    this.#starts = lineStarts(text);
    this.#length = text.length;
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** The position of an offset; offsets outside the text are clamped to it. */
  positionAt(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.#length));
    const line = this.#lineAt(clamped);
    return { line, column: clamped - this.lineStart(line) };
  }

  rangeOf(span: Span): Range {
    return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
  }

  /** Offset of the first character of a line; lines past the end give the text's length. */
  lineStart(line: number): number {
    return this.#starts[line] ?? this.#length;
  }

  #lineAt(offset: number): number {
    return firstIndex(this.#starts.length, (line) => this.lineStart(line) > offset) - 1;
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}
