import type { Span } from '../text/span.ts';

/** Ids as written after a tag, and where the text after them begins. */
export interface WrittenIds {
  readonly form: 'brackets' | 'bare' | 'none';
  readonly ids: readonly Span[];
  readonly end: number;
}

/** `(a, b)` or `[a]` after at most one space, or ` a, b:`. Nothing past `lineEnd` counts. */
export function idsAfterTag(text: string, tagEnd: number, lineEnd: number): WrittenIds {
  return idsInBrackets(text, tagEnd, lineEnd) ?? idsBeforeColon(text, tagEnd, lineEnd) ?? { form: 'none', ids: [], end: tagEnd };
}

function idsInBrackets(text: string, tagEnd: number, lineEnd: number): WrittenIds | undefined {
  const open = text[tagEnd] === ' ' ? tagEnd + 1 : tagEnd;
  const closing = text[open] === '(' ? ')' : text[open] === '[' ? ']' : undefined;
  if (closing === undefined) return undefined;
  const length = text.slice(open + 1, lineEnd).indexOf(closing);
  if (length < 0) return undefined;
  const close = open + 1 + length;
  return { form: 'brackets', ids: splitAtCommas(text, open + 1, close), end: close + 1 };
}

/** Only words that could be ids: prose before a colon (`TODO see below: …`) is no list of ids. */
const BARE = /^[ \t]+([a-z0-9][-a-z0-9]*(?:[ \t]*,[ \t]*[a-z0-9][-a-z0-9]*)*)[ \t]*:(?!:|\/\/)/;

function idsBeforeColon(text: string, tagEnd: number, lineEnd: number): WrittenIds | undefined {
  const list = BARE.exec(text.slice(tagEnd, lineEnd));
  if (list === null) return undefined;
  const [whole, words = ''] = list;
  const start = tagEnd + whole.indexOf(words);
  return { form: 'bare', ids: splitAtCommas(text, start, start + words.length), end: tagEnd + whole.length };
}

/** `@vision` takes the word after it and each further one after a comma; a full stop ends the sentence, not the id. */
const LIST = /^(?::[ \t]*|[ \t]+(?::[ \t]*)?)((?:WORD)(?:[ \t]*,[ \t]*(?:WORD))*)/u;
const WORD = /[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_.-]*[\p{L}\p{M}\p{N}_])?/u;
const ANNOTATED = new RegExp(LIST.source.replaceAll('WORD', WORD.source), 'u');

/** The ids after `@vision`, or the rules after `vision-ignore-next-line`; none if no word follows. */
export function idsAfterWord(text: string, wordEnd: number, lineEnd: number): readonly Span[] {
  const list = ANNOTATED.exec(text.slice(wordEnd, lineEnd));
  if (list === null) return [];
  const [whole, words = ''] = list;
  const end = wordEnd + whole.length;
  return splitAtCommas(text, end - words.length, end);
}

/** The parts between commas without the white space around them; empty ones are left out. */
function splitAtCommas(text: string, start: number, end: number): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const part of text.slice(start, end).split(',')) {
    const trimmed = part.trim();
    const at = from + part.indexOf(trimmed);
    if (trimmed !== '') parts.push({ start: at, end: at + trimmed.length });
    from += part.length + 1;
  }
  return parts;
}
