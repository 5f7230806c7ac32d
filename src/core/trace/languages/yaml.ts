import { endOfLine, nextLine, startOfLine } from '../lexer/lines.ts';

/**
 * The end of a block scalar (`key: |`): before the first line that is indented no deeper than its key.
 * @param start where the indicator stands
 * @param from where the first line of the scalar begins
 */
export function blockScalarEnd(text: string, start: number, from: number): number {
  const parent = parentIndent(text.slice(startOfLine(text, start), start));
  let at = from;
  while (at < text.length) {
    const end = endOfLine(text, at);
    const indent = indentOf(text, at);
    if (at + indent < end && indent <= parent) return at;
    at = nextLine(text, end);
  }
  return text.length;
}

/** The column below which the scalar ends: that of its key, or of the last dash if it has none; -1 for a whole document. */
function parentIndent(before: string): number {
  if (before.startsWith('---')) return -1;
  const [prefix = ''] = /^(?:[ \t]*[-?](?=[ \t]))*[ \t]*/.exec(before) ?? [];
  return prefix.length < before.length ? prefix.length : prefix.trimEnd().length - 1;
}

function indentOf(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at - from;
}
