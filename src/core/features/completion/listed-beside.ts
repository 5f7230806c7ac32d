import { indentAt, lineAround, linesBelow, startOfLineAbove } from '../../model/cursor/text-lines.ts';
import type { YamlCursor } from '../../model/cursor/yaml-cursor.ts';

const WORDS = /[-\w.]+/g;

/** The words that stand in the same list as a place of the vision: nobody lists an item twice. */
export function listedBeside(text: string, { path, span, inFlow }: YamlCursor): string[] {
  if (path.at(-1) !== 0) return [];
  const rest = inFlow ? inBrackets(text, span.start, span.end) : inLines(text, span.start);
  return rest.match(WORDS) ?? [];
}

/** What stands before and behind between the brackets around a stretch, which may not be closed yet. */
function inBrackets(text: string, start: number, end: number): string {
  const before = text.slice(text.lastIndexOf('[', start - 1) + 1, start);
  return `${before} ${/^[^\]\n]*/.exec(text.slice(end))?.[0] ?? ''}`;
}

/** The entries above and below a line, each on a line of its own at the same column. */
function inLines(text: string, offset: number): string {
  const { start, end } = lineAround(text, offset);
  const indent = indentAt(text, start);
  const entryAt = (from: number) => (indentAt(text, from) === indent && text[from + indent] === '-' ? text.slice(from, lineAround(text, from).end) : undefined);
  const entries: string[] = [];
  for (let above = start; above > 0; ) {
    above = startOfLineAbove(text, above);
    const entry = entryAt(above);
    if (entry === undefined) break;
    entries.push(entry);
  }
  for (const below of linesBelow(text, end)) {
    const entry = entryAt(below.start);
    if (entry === undefined) break;
    entries.push(entry);
  }
  return entries.join('\n');
}
