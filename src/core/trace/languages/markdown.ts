import { endOfLine, nextLine } from '../lexer/lines.ts';
import type { Parts } from './language.ts';

const FENCE = /[ \t]*(?:>[ \t]?)*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)?(`{3,}|~{3,})[ \t]*\{?\.?([\w+#-]*)/y;
const LIST_ITEM = /[ \t]*(?:>[ \t]?)*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/y;

/** The marks around a comment. */
interface Marks {
  readonly open: string;
  readonly close: string;
}

/** Markdown and plain text: `<!-- -->`, list items, and fenced code in its own language. */
export function readMarkdown(text: string, parts: Parts): void {
  readProse(text, parts, { open: '<!--', close: '-->' });
}

/** Markdown with elements, where comments are those of code in braces. */
export function readMdx(text: string, parts: Parts): void {
  readProse(text, parts, { open: '{/*', close: '*/}' });
}

function readProse(text: string, parts: Parts, marks: Marks): void {
  const comments = new ProseComments(text, parts, marks);
  let start = readFrontMatter(text, parts);
  while (start < text.length) {
    const end = endOfLine(text, start);
    const fence = matchAt(FENCE, text, start);
    if (fence) start = readFence(text, nextLine(text, end), fence, parts);
    else {
      readListItem(text, start, Math.min(end, comments.openerFrom(start)), parts);
      start = nextLine(text, comments.readLine(start, end));
    }
  }
}

function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}

/** YAML between two rulers at the very top; the offset after it. */
function readFrontMatter(text: string, parts: Parts): number {
  const opening = /^---[ \t]*$/my.exec(text);
  if (opening === null) return 0;
  const closing = /^(?:---|\.\.\.)[ \t]*$/gm;
  closing.lastIndex = opening[0].length;
  const end = closing.exec(text);
  if (end === null) return 0;
  parts.embed('yaml', opening[0].length, end.index);
  return closing.lastIndex;
}

/** Reads the code after an opening fence; the offset after the closing one. */
function readFence(text: string, from: number, [, marks = '', language = '']: RegExpExecArray, parts: Parts): number {
  const closing = new RegExp(`^[ \\t>]*${marks[0] ?? ''}{${marks.length},}[ \\t]*$`, 'gm');
  closing.lastIndex = from;
  const end = closing.exec(text);
  parts.embed(language, from, end?.index ?? text.length);
  return end === null ? text.length : closing.lastIndex;
}

/** Only a marker at the very start of the item counts, so what comes after a comment in it does not matter. */
function readListItem(text: string, start: number, end: number, parts: Parts): void {
  const item = matchAt(LIST_ITEM, text, start);
  if (item === null) return;
  const from = start + item[0].length;
  if (from < end) parts.comment({ kind: 'item', start, end, from, to: end });
}

/** The comments of prose, those in code spans left out. */
class ProseComments {
  readonly #text: string;
  readonly #parts: Parts;
  readonly #marks: Marks;
  /** The next opener at or after what was read. */
  #next: number;

  constructor(text: string, parts: Parts, marks: Marks) {
    this.#text = text;
    this.#parts = parts;
    this.#marks = marks;
    this.#next = text.indexOf(marks.open);
  }

  /** Reads the comments that begin on a line; its end, or that of the last line that they reach. */
  readLine(start: number, lineEnd: number): number {
    let end = lineEnd;
    let from = start;
    for (let at = this.openerFrom(from); at < end; at = this.openerFrom(from)) {
      const span = codeSpanAround(this.#text, from, at, end);
      from = span ?? this.#read(at);
      if (from > end) end = endOfLine(this.#text, from);
    }
    return end;
  }

  /** Where the next comment opens at or after an offset. */
  openerFrom(offset: number): number {
    if (this.#next >= 0 && this.#next < offset) this.#next = this.#text.indexOf(this.#marks.open, offset);
    return this.#next < 0 ? Infinity : this.#next;
  }

  #read(start: number): number {
    const from = start + this.#marks.open.length;
    const closing = this.#text.indexOf(this.#marks.close, from);
    const to = closing < 0 ? this.#text.length : closing;
    const end = closing < 0 ? to : to + this.#marks.close.length;
    this.#parts.comment({ kind: 'block', start, end, from, to });
    return end;
  }
}

/** Longer code spans are none; that keeps the search linear. */
const LONGEST_SPAN = 500;

/** The end of the code span that opens between `from` and `offset` of a line and holds `offset`, if one does. */
function codeSpanAround(text: string, from: number, offset: number, lineEnd: number): number | undefined {
  const before = text.slice(from, offset);
  const opening = /`+/g;
  for (let open = opening.exec(before); open !== null; open = opening.exec(before)) {
    const opened = from + opening.lastIndex;
    const inside = text.slice(opened, Math.min(lineEnd, opened + LONGEST_SPAN));
    const closing = new RegExp(`(?<!\`)\`{${open[0].length}}(?!\`)`).exec(inside);
    if (closing === null) continue;
    const end = opened + closing.index + open[0].length;
    if (end > offset) return end;
    opening.lastIndex = end - from;
  }
  return undefined;
}
