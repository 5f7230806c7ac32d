import { endOfLine, nextLine } from '../lexer/lines.ts';
import type { Parts } from './language.ts';

/** A makefile: comments of make itself, and recipe lines, each of which is a shell script of its own. */
export function readMakefile(text: string, parts: Parts): void {
  let start = 0;
  while (start < text.length) {
    const end = endOfLogicalLine(text, start);
    if (text[start] === '\t') readRecipe(text, start, end, parts);
    else readMakeLine(text, start, end, parts);
    start = nextLine(text, end);
  }
}

/** A backslash takes the next line in, in recipes and comments too. */
function endOfLogicalLine(text: string, start: number): number {
  let end = endOfLine(text, start);
  while (end < text.length && text[end - 1] === '\\') end = endOfLine(text, nextLine(text, end));
  return end;
}

/** `@`, `-` and `+` before the command are for make. */
function readRecipe(text: string, start: number, end: number, parts: Parts): void {
  let command = start;
  while (command < end && '\t @-+'.includes(text[command] ?? '')) command++;
  parts.embed('Shell', command, end);
}

/** Quotes mean nothing to make: a `#` without a backslash begins a comment wherever it stands. */
function readMakeLine(text: string, start: number, end: number, parts: Parts): void {
  const comment = /(?<!\\)#/.exec(text.slice(start, end));
  if (comment === null) return;
  const from = start + comment.index;
  parts.comment({ kind: 'line', start: from, end, from: from + 1, to: end });
}
