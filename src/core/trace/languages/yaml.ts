import { endOfLine, nextLine, startOfLine } from '../lexer/lines.ts';

/** The end of a block scalar (`key: |`) whose indicator stands at `start`: the first line indented no deeper than its key. */
export function blockScalarEnd(text: string, start: number, end: number): number {
  const lineStart = startOfLine(text, start);
  const keyIndent = /^(?:---|(?:[ \t]*[-?](?=[ \t]))*)[ \t]*/.exec(text.slice(lineStart, start))?.[0] ?? '';
  const parent = parentIndent(keyIndent, start - lineStart);
  let at = endOfLine(text, end);
  while (at < text.length) {
    const next = nextLine(text, at);
    const nextEnd = endOfLine(text, next);
    const indent = indentOf(text, next);
    if (next + indent < nextEnd && indent <= parent) return at;
    at = nextEnd > at ? nextEnd : text.length;
  }
  return text.length;
}

/** The column below which the scalar ends: that of its key, or of the last dash if it has none; -1 for a whole document. */
function parentIndent(prefix: string, column: number): number {
  if (prefix.startsWith('---')) return -1;
  return prefix.length < column ? prefix.length : prefix.trimEnd().length - 1;
}

function indentOf(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at - from;
}
