import { indentAt, isBlankLine, linesBelow, lineAround } from '../model/cursor/text-lines.ts';
import type { Span } from '../text/span.ts';

/** Lines that can be folded into the first of them; lines from 0, the last one included. */
export interface FoldedLines {
  readonly start: number;
  readonly end: number;
  readonly kind: 'block' | 'comment';
}

interface Open {
  readonly line: number;
  readonly depth: number;
}

/**
 * What can be folded in YAML: keys and list entries with all that stands deeper, and runs of
 * comments. Blank lines and comments behind a block belong to what comes after it.
 */
export function foldYaml(text: string): FoldedLines[] {
  const folder = new Folder(text);
  folder.take(lineAround(text, 0));
  for (const span of linesBelow(text, 0)) folder.take(span);
  return folder.finish();
}

class Folder {
  readonly #text: string;
  readonly #folds: FoldedLines[] = [];
  readonly #open: Open[] = [];
  #line = -1;
  #lastContent = -1;
  #firstComment: number | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  take(span: Span): void {
    this.#line += 1;
    const column = indentAt(this.#text, span.start);
    const first = this.#text[span.start + column];
    const isComment = first === '#';
    if (isComment) this.#firstComment ??= this.#line;
    else this.#endComments(this.#line - 1);
    if (isComment || isBlankLine(this.#text, span)) return;
    // A list may stand at the column of its key, and is deeper all the same.
    const depth = column * 2 + (first === '-' ? 1 : 0);
    this.#closeDownTo(depth);
    this.#open.push({ line: this.#line, depth });
    this.#lastContent = this.#line;
  }

  finish(): FoldedLines[] {
    this.#endComments(this.#line);
    this.#closeDownTo(0);
    return this.#folds.toSorted((a, b) => a.start - b.start);
  }

  #closeDownTo(depth: number): void {
    for (let last = this.#open.at(-1); last && last.depth >= depth; last = this.#open.at(-1)) {
      this.#open.pop();
      this.#fold(last.line, this.#lastContent, 'block');
    }
  }

  #endComments(lastLine: number): void {
    if (this.#firstComment !== undefined) this.#fold(this.#firstComment, lastLine, 'comment');
    this.#firstComment = undefined;
  }

  #fold(start: number, end: number, kind: FoldedLines['kind']): void {
    if (end > start) this.#folds.push({ start, end, kind });
  }
}
