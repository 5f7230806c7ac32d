import { LineIndex } from '../../src/core/text/line-index.ts';
import type { Position } from '../../src/core/text/span.ts';

const CARET = '‸';

export interface Marked {
  /** Without the caret. */
  readonly text: string;
  readonly offset: number;
  readonly position: Position;
}

/** A text with a caret, written as `‸`, in it. */
export function atCaret(marked: string): Marked {
  const offset = marked.indexOf(CARET);
  if (offset < 0) throw new Error(`There is no ${CARET} in the text.`);
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  return { text, offset, position: new LineIndex(text).positionAt(offset) };
}

/** The text with a caret at a place: in the middle of the first `word` that follows `after`. */
export function caretIn(text: string, word: string, after = ''): Marked {
  const offset = text.indexOf(word, text.indexOf(after)) + (word.length >> 1);
  return { text, offset, position: new LineIndex(text).positionAt(offset) };
}
