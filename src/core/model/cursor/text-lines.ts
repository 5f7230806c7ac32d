import type { Span } from '../../text/span.ts';

/** The line that holds an offset, without its line break. */
export function lineAround(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return { start, end: endOfLine(text, offset) };
}

/** Where the line above one begins. `lineStart` is not 0. */
export function startOfLineAbove(text: string, lineStart: number): number {
  return lineStart < 2 ? 0 : text.lastIndexOf('\n', lineStart - 2) + 1;
}

/** The lines below the one that ends at `lineEnd`. */
export function* linesBelow(text: string, lineEnd: number): Generator<Span> {
  let lineBreak = text.indexOf('\n', lineEnd);
  while (lineBreak >= 0) {
    const start = lineBreak + 1;
    yield { start, end: endOfLine(text, start) };
    lineBreak = text.indexOf('\n', start);
  }
}

/** How many blanks a line begins with. */
export function indentAt(text: string, lineStart: number): number {
  let at = lineStart;
  while (text[at] === ' ') at += 1;
  return at - lineStart;
}

export function isBlankLine(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).trim() === '';
}

/** The end of the line that holds an offset, before its line break. */
export function endOfLine(text: string, offset: number): number {
  const lineBreak = text.indexOf('\n', offset);
  const end = lineBreak < 0 ? text.length : lineBreak;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}
