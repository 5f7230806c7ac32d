import { endOfLine, nextLine } from '../lexer/lines.ts';
import type { Parts } from './language.ts';

const FENCE = /^[ \t]*(?:>[ \t]?)*(?:[-*+][ \t]+|\d+[.)][ \t]+)?(`{3,}|~{3,})[ \t]*\{?\.?([\w+#-]*)/;
const LIST_ITEM = /^[ \t]*(?:>[ \t]?)*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/;

/** Markdown and plain text: `<!-- -->`, list items, and fenced code in its own language. */
export function readMarkdown(text: string, parts: Parts): void {
  let start = frontMatterEnd(text, parts);
  while (start < text.length) {
    const end = endOfLine(text, start);
    const fence = FENCE.exec(text.slice(start, Math.min(end, start + 200)));
    start = fence ? readFence(text, nextLine(text, end), fence, parts) : readProse(text, start, end, parts);
  }
}

function frontMatterEnd(text: string, parts: Parts): number {
  const matter = /^\uFEFF?---[ \t]*$/m.exec(text.slice(0, 20));
  if (matter === null) return 0;
  const closing = /^(?:---|\.\.\.)[ \t]*$/gm;
  closing.lastIndex = matter[0].length;
  const end = closing.exec(text);
  if (end === null) return 0;
  parts.embed('YAML', matter[0].length, end.index);
  return end.index + end[0].length;
}

/** Reads the code after an opening fence; the offset after the closing one. */
function readFence(text: string, from: number, [, marks = '', language = '']: RegExpExecArray, parts: Parts): number {
  const closing = new RegExp(`^[ \\t>]*${marks[0] ?? ''}{${marks.length},}[ \\t]*\$`, 'gm');
  closing.lastIndex = from;
  const end = closing.exec(text);
  parts.embed(language, from, end?.index ?? text.length);
  return end === null ? text.length : end.index + end[0].length;
}

/** Reads one line of prose, or further if a comment leaves it; the offset to go on from. */
function readProse(text: string, start: number, end: number, parts: Parts): number {
  const item = LIST_ITEM.exec(text.slice(start, Math.min(end, start + 200)));
  if (item !== null) {
    const from = start + item[0].length;
    parts.comment({ kind: 'item', start, end, from, to: end });
  }
  return readHtmlComments(text, start, end, parts);
}

function readHtmlComments(text: string, start: number, end: number, parts: Parts): number {
  const next = /<!--|(`+)/g;
  next.lastIndex = start;
  for (let mark = next.exec(text); mark !== null && mark.index < end; mark = next.exec(text)) {
    if (mark[1] === undefined) {
      const closing = text.indexOf('-->', mark.index + 4);
      const to = closing < 0 ? text.length : closing;
      next.lastIndex = Math.min(to + 3, text.length);
      parts.comment({ kind: 'block', start: mark.index, end: next.lastIndex, from: mark.index + 4, to });
      if (next.lastIndex > end) return next.lastIndex;
    } else {
      next.lastIndex = codeSpanEnd(text, mark.index, mark[1].length, end);
    }
  }
  return nextLine(text, end);
}

/** The offset after a code span that opens at `start` with `length` backticks, or after them if it is none. */
function codeSpanEnd(text: string, start: number, length: number, lineEnd: number): number {
  const opened = start + length;
  const closing = new RegExp(`(?<!\`)\`{${length}}(?!\`)`).exec(text.slice(opened, Math.min(lineEnd, opened + 500)));
  return closing === null ? opened : opened + closing.index + length;
}
