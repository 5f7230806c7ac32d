import type { Span } from '../text/span.ts';
import { comments } from './comments.ts';
import { startOfLine } from './lexer/lines.ts';
import type { ScanOptions } from './marker.ts';
import { isMarker } from './markers.ts';
import { mentionsIn } from './mentions.ts';
import { ANNOTATION, findNeedles, type Needle } from './needles.ts';
import { languageOfSource, type Source } from './source.ts';

/** A place in a comment where an id belongs. */
export interface IdSlot {
  /** What is written of the id so far; it goes on behind the caret where the caret stands in a word. */
  readonly span: Span;
  /** The ids that stand beside it. */
  readonly others: readonly string[];
}

const IN_BRACKETS = /^[ ]?[([]([^)\]]*)$/;
const AFTER_ANNOTATION = /^(?:[ \t]+:?|:)[ \t]*((?:[-\w.]+[ \t]*,[ \t]*)*[-\w.]*)$/;
const REST_OF_WORD = /^[-\w.]{0,200}/;

/** Whether an id may belong at the end of a line as it is written so far; comments are not looked at yet. */
export function mayBeIdSlot(lineSoFar: string, options: ScanOptions): boolean {
  const needle = findNeedles(lineSoFar, options).at(-1);
  return needle !== undefined && listAfter(needle, lineSoFar.slice(needle.end)) !== undefined;
}

/**
 * The slot at an offset of a text: inside the brackets of a marker, closed or not, or behind `@vision`.
 * Only a text whose line fits so far is lexed, so that asking costs nothing elsewhere.
 */
export function idSlotAt(source: Source, text: string, offset: number, options: ScanOptions): IdSlot | undefined {
  const lineStart = startOfLine(text, offset);
  const line = text.slice(lineStart, offset);
  const needle = findNeedles(line, options).at(-1);
  const list = needle && listAfter(needle, line.slice(needle.end));
  if (!needle || list === undefined) return undefined;
  const inText = { text: needle.text, start: lineStart + needle.start, end: lineStart + needle.end };
  return isInComment(source, text, inText) ? slotOf(text, offset, list) : undefined;
}

/** The list of ids between a word that may have one and the caret. */
function listAfter({ text }: Needle, between: string): string | undefined {
  return (text === ANNOTATION ? AFTER_ANNOTATION : IN_BRACKETS).exec(between)?.[1];
}

function isInComment(source: Source, text: string, needle: Needle): boolean {
  const language = languageOfSource(source, text);
  if (!language || language.notebook) return false;
  const [mention] = mentionsIn(text, comments(text, language, needle.end), [needle]);
  if (!mention) return false;
  return needle.text === ANNOTATION ? mention.opens : isMarker(text, mention);
}

function slotOf(text: string, offset: number, list: string): IdSlot {
  const parts = list.split(',');
  const begun = (parts.at(-1) ?? '').trimStart();
  const rest = REST_OF_WORD.exec(text.slice(offset, offset + 200))?.[0] ?? '';
  return {
    span: { start: offset - begun.length, end: offset + rest.length },
    others: parts.slice(0, -1).map((part) => part.trim()).filter(Boolean),
  };
}
