import type { Span } from '../../text/span.ts';

/** A scalar of one line, without its quotes. */
export interface ScalarWord {
  readonly span: Span;
  readonly isQuoted: boolean;
}

const QUOTED = /^(?:"(?:[^"\\]|\\.)*("|$)|'(?:[^']|'')*('|$))/;
/** What begins a text of several lines or an alias. */
const NOT_PLAIN = /[|>*]/;

/** The scalar that begins at `from`, where the caret touches it. Blanks before the caret belong to it. */
export function scalarWord(text: string, from: number, lineEnd: number, offset: number): ScalarWord | undefined {
  const first = text[from] ?? '';
  if (offset < from || NOT_PLAIN.test(first)) return undefined;
  if (first === '"' || first === "'") return quotedWord(text.slice(from, lineEnd), from, offset);
  const line = text.slice(from, lineEnd);
  const plain = line.slice(0, /\s#/.exec(line)?.index);
  if (offset > from + plain.length) return undefined;
  return { span: { start: from, end: Math.max(offset, from + plain.trimEnd().length) }, isQuoted: false };
}

function quotedWord(line: string, from: number, offset: number): ScalarWord | undefined {
  const match = QUOTED.exec(line);
  const isClosed = match?.slice(1).some(Boolean);
  const end = from + (match?.[0].length ?? 0) - (isClosed ? 1 : 0);
  return offset > from && offset <= end ? { span: { start: from + 1, end }, isQuoted: true } : undefined;
}
