import { readBlockLine, type BlockLine } from './block-line.ts';
import { beforeDashes, blockPath, type BlockPath } from './block-path.ts';
import { flowCursor } from './flow-cursor.ts';
import { scalarWord } from './scalar-word.ts';
import { indentAt, isBlankLine, lineAround, linesBelow } from './text-lines.ts';
import type { YamlCursor } from './yaml-cursor.ts';

/**
 * What stands at an offset of a YAML text, or may be written there. It reads lines, not the
 * document, so that it is quick and works in half-written text; keys are told by indentation.
 * Undefined in comments, in texts of several lines, and between the signs of the language.
 */
export function cursorAt(text: string, offset: number): YamlCursor | undefined {
  const { start, end } = lineAround(text, offset);
  const line = readBlockLine(text, start, end);
  const column = line ? line.column : offset - start;
  const own = beforeDashes(line?.dashes ?? []);
  const above = own ? blockPath(text, start, own.standing, own.steps) : blockPath(text, start, { of: 'key', column });
  if (!above) return undefined;
  const { path, flow } = above;
  if (flow) return flowCursor(text, flow.start, blockEnd(text, offset, flow.column), offset, path);
  const around = { path, siblings: [...above.siblings, ...keysBelow(text, end, column)] };
  return line ? onLine(text, line, offset, around) : onBlankLine(text, start, offset, around);
}

function onBlankLine(text: string, lineStart: number, offset: number, around: BlockPath): YamlCursor | undefined {
  return text.slice(lineStart, offset).trim() === '' ? toBeWritten('open', offset, around) : undefined;
}

function onLine(text: string, line: BlockLine, offset: number, around: BlockPath): YamlCursor | undefined {
  const { key } = line;
  if (!key) return offset < line.start + line.column ? undefined : inValue(text, line, offset, 'open', around);
  const { span, isQuoted, colon } = key;
  if (offset > colon) return inValue(text, line, offset, 'value', { path: [...around.path, key.text], siblings: [] });
  return offset < span.start || offset > span.end ? undefined : { kind: 'key', ...around, span, isQuoted, inFlow: false };
}

function inValue(text: string, line: BlockLine, offset: number, kind: 'value' | 'open', around: BlockPath): YamlCursor | undefined {
  const { start, end, valueStart } = line;
  if (valueStart >= end) return /\s#/.test(text.slice(start, offset)) ? undefined : toBeWritten(kind, offset, around);
  if (/[[{]/.test(text[valueStart] ?? '')) {
    return flowCursor(text, valueStart, blockEnd(text, offset, line.dashes.at(-1) ?? line.column), offset, around.path);
  }
  const word = scalarWord(text, valueStart, end, offset);
  return word && { kind, ...around, ...word, inFlow: false };
}

function toBeWritten(kind: 'value' | 'open', offset: number, around: BlockPath): YamlCursor {
  return { kind, ...around, span: { start: offset, end: offset }, isQuoted: false, inFlow: false };
}

/** The keys below a line that belong to the same object: they stand at the same column. */
function keysBelow(text: string, lineEnd: number, column: number): string[] {
  const keys: string[] = [];
  for (const span of linesBelow(text, lineEnd)) {
    const indent = indentAt(text, span.start);
    const line = indent > column ? undefined : readBlockLine(text, span.start, span.end);
    if (line && indent < column) break;
    if (line?.key && line.dashes.length === 0) keys.push(line.key.text);
  }
  return keys;
}

/** Where the value of a key or dash at `column` ends at the latest: the next line that stands no deeper, unless it closes a bracket. */
function blockEnd(text: string, offset: number, column: number): number {
  for (const span of linesBelow(text, offset)) {
    const isOutside = !isBlankLine(text, span) && indentAt(text, span.start) <= column && !/^[ ]*[\]}]/.test(text.slice(span.start, span.end));
    if (isOutside) return span.start;
  }
  return text.length;
}
