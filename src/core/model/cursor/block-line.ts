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
  /(?:"((?:[^"\\\r\n]|\\.){0,200})"|'((?:[^'\r\n]|''){0,200})'|([^\s"'#[\]{},&*!|>%@`](?:[^:#\r\n]|:(?=\S)|(?<=\S)#){0,200}?))[ \t]*:(?=[ \t\r\n]|$)/dy;
const PROPERTIES = /[ \t]*(?:[&!][^\s,[\]{}]*(?:[ \t]+|(?=[\r\n])|$))*/y;
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
  const key = isBare ? undefined : keyAt(text, at);
  return { start, end, dashes, column: at - start, key, valueStart: isBare ? end : valueStartAt(text, key ? key.colon + 1 : at, end) };
}

function keyAt(text: string, at: number): WrittenKey | undefined {
  KEY.lastIndex = at;
  const match = KEY.exec(text);
  if (!match) return undefined;
  const group = [1, 2, 3].find((number) => match[number] !== undefined) ?? 0;
  const [start = at, end = at] = match.indices?.[group] ?? [];
  return { text: match[group] ?? '', span: { start, end }, isQuoted: group !== 3, colon: KEY.lastIndex - 1 };
}

function valueStartAt(text: string, from: number, end: number): number {
  PROPERTIES.lastIndex = from;
  PROPERTIES.test(text);
  const start = Math.min(PROPERTIES.lastIndex, end);
  return text[start] === '#' ? end : start;
}

function afterBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && BLANK.test(text[at] ?? '')) at += 1;
  return at;
}
