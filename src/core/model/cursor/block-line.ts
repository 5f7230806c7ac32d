import type { Span } from '../../text/span.ts';

/** A line of block YAML: the dashes that begin list entries, then a key, a value or both. Columns from 0, offsets in the text. */
export interface BlockLine extends Span {
  readonly dashes: readonly number[];
  /** Where the key or value begins. */
  readonly column: number;
  readonly key: WrittenKey | undefined;
  /** Where the value begins, anchors and tags passed over; the end of the line where it has none. */
  readonly valueStart: number;
}

export interface WrittenKey {
  readonly text: string;
  /** Without quotes. */
  readonly span: Span;
  readonly isQuoted: boolean;
  /** The offset of its colon. */
  readonly colon: number;
}

/** A key of at most 200 characters, quoted or plain, up to its colon. */
const KEY =
  /^(?:"((?:[^"\\\r\n]|\\.){0,200})"|'((?:[^'\r\n]|''){0,200})'|([^\s"'#[\]{},&*!|>%@`](?:[^:#\r\n]|:(?=\S)|(?<=\S)#){0,200}?))[ \t]*:(?=[ \t]|$)/d;
const PROPERTIES = /^[ \t]*(?:[&!][^\s,[\]{}]*(?:[ \t]+|$))*/;
const BLANK = /[ \t]/;

/** Reads the line from `start` to `end` (its line break left out); undefined for a blank line or a comment. */
export function readBlockLine(text: string, start: number, end: number): BlockLine | undefined {
  let at = afterBlanks(text, start, end);
  const dashes: number[] = [];
  while (text[at] === '-' && (at + 1 >= end || BLANK.test(text[at + 1] ?? ''))) {
    dashes.push(at - start);
    at = afterBlanks(text, at + 1, end);
  }
  const isBare = at >= end || text[at] === '#';
  if (isBare && dashes.length === 0) return undefined;
  const key = isBare ? undefined : keyAt(text, at, end);
  return { start, end, dashes, column: at - start, key, valueStart: isBare ? end : valueStartAt(text, key ? key.colon + 1 : at, end) };
}

function keyAt(text: string, at: number, end: number): WrittenKey | undefined {
  const match = KEY.exec(text.slice(at, end));
  if (!match) return undefined;
  const group = [1, 2, 3].find((number) => match[number] !== undefined) ?? 0;
  const [from = 0, to = 0] = match.indices?.[group] ?? [];
  return { text: match[group] ?? '', span: { start: at + from, end: at + to }, isQuoted: group !== 3, colon: at + match[0].length - 1 };
}

function valueStartAt(text: string, from: number, end: number): number {
  const properties = PROPERTIES.exec(text.slice(from, end))?.[0] ?? '';
  const start = from + properties.length;
  return text[start] === '#' ? end : start;
}

function afterBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && BLANK.test(text[at] ?? '')) at += 1;
  return at;
}
