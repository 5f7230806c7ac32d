export const NEWLINE = 0x0a;
export const RETURN = 0x0d;
export const SPACE = 0x20;
export const HASH = 0x23;
export const DASH = 0x2d;

/** Where a comment stands: offsets in the text. */
export interface CommentSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Walks a text from one line with content to the next. Indentation is spaces
 * and lines end with LF or CRLF; a method that meets anything else gives false.
 */
export class LineCursor {
  readonly text: string;
  readonly comments: CommentSpan[] = [];
  at = 0;
  /** The column of the line that is to be read next; -1 at the end. */
  column = -1;

  constructor(text: string) {
    this.text = text;
  }

  /** From the start of a line to the first character of the next one with content. */
  nextLine(): boolean {
    for (let line = this.at; ; line = this.at) {
      const code = this.skipSpaces();
      if (code > SPACE && code !== HASH) {
        this.column = this.at - line;
        return true;
      }
      if (code === HASH) this.#comment();
      if (this.at >= this.text.length) {
        this.column = -1;
        return true;
      }
      if (!this.#lineBreak()) return false;
    }
  }

  /** From behind a value, after which only a comment may follow, to the next line with content. */
  endLine(): boolean {
    const valueEnd = this.at;
    if (this.skipSpaces() === HASH && this.at > valueEnd) this.#comment();
    return this.at >= this.text.length ? this.nextLine() : this.#lineBreak() && this.nextLine();
  }

  /** The code of the next character that is no space; NaN at the end. */
  skipSpaces(): number {
    let code = this.text.charCodeAt(this.at);
    while (code === SPACE) code = this.text.charCodeAt((this.at += 1));
    return code;
  }

  /** Whether the line ends here, or only a comment follows. */
  isRestEmpty(): boolean {
    const code = this.text.charCodeAt(this.at);
    return Number.isNaN(code) || code === NEWLINE || code === RETURN || code === HASH;
  }

  /** Whether a dash with a blank or nothing behind it is next. */
  isDash(): boolean {
    return this.text.charCodeAt(this.at) === DASH && this.isBlank(this.at + 1);
  }

  isBlank(offset: number): boolean {
    const code = this.text.charCodeAt(offset);
    return Number.isNaN(code) || code === SPACE || code === NEWLINE || code === RETURN;
  }

  #comment(): void {
    const start = this.at;
    const newline = this.text.indexOf('\n', start);
    const end = newline === -1 ? this.text.length : newline;
    this.at = newline !== -1 && this.text.charCodeAt(end - 1) === RETURN ? end - 1 : end;
    this.comments.push({ start, end: this.at });
  }

  #lineBreak(): boolean {
    if (this.text.charCodeAt(this.at) === RETURN) this.at += 1;
    if (this.text.charCodeAt(this.at) !== NEWLINE) return false;
    this.at += 1;
    return true;
  }
}
