import type { TextEdit } from '../../text/edits.ts';

/** Offset of the line break that ends the line of `offset`, or the end of the text. */
export function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  if (newline === -1) return text.length;
  return text[newline - 1] === '\r' ? newline - 1 : newline;
}

/** Offset of the first character of the line of `offset`, behind a byte order mark. */
export function lineStart(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return start === 0 && text.startsWith('\uFEFF') ? 1 : start;
}

/** How many characters stand before `offset` on its line. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** Whether only blanks stand before `offset` on its line. */
export function opensLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === '';
}

/** Whether a blank line stands above the line of `offset` and the comments over it. */
export function hasBlankLineAbove(text: string, offset: number): boolean {
  const above = text.slice(0, lineStart(text, offset));
  return /\n[ \t]*\r?\n(?:[ \t]*#[^\n]*\n)*$/.test(above.slice(-2000));
}

/** How lines end where `offset` is, else in the whole text. */
export function lineBreakAt(text: string, offset: number): string {
  const newline = text.indexOf('\n', offset);
  const at = newline === -1 ? text.indexOf('\n') : newline;
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}

/**
 * New lines below the line on which `offset` ends something. An offset at the
 * very start of a line (behind a block of text) has them there.
 * A missing line break at the end of the text stays missing.
 */
export function insertLinesBelow(text: string, offset: number, lines: readonly string[], column: number): TextEdit {
  const lineBreak = lineBreakAt(text, offset);
  const written = lines.map((line) => (line === '' ? '' : ' '.repeat(column) + line));
  if (text[offset - 1] === '\n') {
    return { span: { start: offset, end: offset }, newText: written.map((line) => line + lineBreak).join('') };
  }
  const end = lineEnd(text, offset);
  return { span: { start: end, end }, newText: written.map((line) => lineBreak + line).join('') };
}

/** Offset of the comma behind an entry that ends at `from`, if one comes before `closing`; comments are skipped. */
export function commaBehind(text: string, from: number, closing: number): number | undefined {
  const match = /^(?:\s|#[^\n]*\n)*,/.exec(text.slice(from, closing));
  return match ? from + match[0].length - 1 : undefined;
}
