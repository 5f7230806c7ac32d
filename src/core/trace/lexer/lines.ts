const LF = 10;
const CR = 13;

export function isLineBreak(code: number): boolean {
  return code === LF || code === CR;
}

/** The offset of the first line break at or after `from`, or `until`, the end of the text. */
export function endOfLine(text: string, from: number, until: number = text.length): number {
  let end = from;
  while (end < until && !isLineBreak(text.charCodeAt(end))) end++;
  return end;
}

/** The offset after the line break at `end`, which is the end of a line or of the text. */
export function nextLine(text: string, end: number): number {
  const isPair = text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF;
  return Math.min(end + (isPair ? 2 : 1), text.length);
}

/** The offset of the first character of the line that holds `offset`. */
export function startOfLine(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineBreak(text.charCodeAt(start - 1))) start--;
  return start;
}
