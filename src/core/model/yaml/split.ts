/**
 * A stretch of the document that can be read without the others: a key of the
 * document with its value, an entry of the list under the key before it, or the
 * whole document where it cannot be split.
 */
export interface Piece {
  readonly kind: 'pair' | 'entry' | 'whole';
  readonly start: number;
  readonly end: number;
}

export interface SplitDocument {
  readonly pieces: readonly Piece[];
  /** Where a second document begins, if it is not part of a whole. */
  readonly second: number | undefined;
}

const DASH = 0x2d;
const HASH = 0x23;
const SPACE = 0x20;
const TAB = 0x09;
const MARK = /(?:---|\.\.\.)(?=[ \t\r\n]|$)/y;
const OPENING_MARK = /---(?:[ \t]+#[^\n]*|[ \t]*)(?:\r?\n|$)/y;
/** A line with content that is more than a mark. */
const MORE_CONTENT = /^(?![ \t]*(?:#.*)?\r?$|(?:---|\.\.\.)[ \t]*(?:#.*)?\r?$)./gm;
const NEXT_MARK = /^---/gm;
/** What goes on with the key above: the end of a flow collection, or the value of a key behind a question mark. */
const CONTINUES = /[\]}]|:(?=[ \t\r\n]|$)/y;
/** A key with nothing behind its colon: a list may follow. */
const OPEN_KEY = /[^\s:#"'][^\r\n:#]*:(?:[ \t]+#[^\n]*|[ \t]*)(?:\r?\n|$)/y;
/** What begins a document that is no block of keys, or has properties of its own. */
const OTHER_DOCUMENT = /[?:&*!%[{|>]/y;

/**
 * Splits a document whose keys stand at column 0. Whatever is nested stands
 * deeper, so a line at column 0 begins the next key, and in a list under a key
 * a dash at the column of the first one begins the next entry: this holds for
 * all valid YAML, and keeps what is broken from reaching beyond its piece.
 * A document of another form, such as one in braces, is one piece.
 */
export function splitDocument(text: string): SplitDocument {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  return new Splitter(text, start).split() ?? { pieces: [{ kind: 'whole', start, end: text.length }], second: undefined };
}

class Splitter {
  readonly #text: string;
  readonly #pieces: Piece[] = [];
  #kind: Piece['kind'] = 'pair';
  #start: number;
  #hasBegun = false;
  /** Whether a list may follow the key at hand. */
  #isOpen = false;
  /** The column of the dashes under the key at hand; -1 before the first one. */
  #dashes = -1;

  constructor(text: string, start: number) {
    this.#text = text;
    this.#start = start;
  }

  split(): SplitDocument | undefined {
    const text = this.#text;
    for (let line = this.#start, next = line; line < text.length; line = next) {
      const newline = text.indexOf('\n', line);
      next = newline === -1 ? text.length : newline + 1;
      const at = this.#firstCharacter(line, next);
      if (at === line && this.#matches(MARK, at)) {
        if (this.#hasBegun) return this.#ended(line);
        if (!this.#matches(OPENING_MARK, at)) return undefined;
        this.#start = next;
      } else if (at !== -1 && !this.#take(line, at)) return undefined;
    }
    return this.#hasBegun ? this.#ended(text.length) : undefined;
  }

  /** Offset of the first character of a line with content; -1 for blank lines and comments. */
  #firstCharacter(line: number, next: number): number {
    const text = this.#text;
    let at = line;
    let code = text.charCodeAt(at);
    while (at < next && (code === SPACE || code === TAB)) code = text.charCodeAt((at += 1));
    return at >= next || code === HASH || code === 0x0a || (code === 0x0d && at + 2 === next) ? -1 : at;
  }

  /** Files a line where it belongs; false where the document turns out to be of another form. */
  #take(line: number, at: number): boolean {
    const isDash = this.#isDash(at);
    if (at === line && !isDash && !this.#matches(CONTINUES, at)) return this.#beginPair(at);
    if (!this.#hasBegun) return false;
    if (isDash && this.#isOpen && this.#dashes === -1) this.#dashes = at - line;
    if (isDash && this.#dashes === at - line) this.#begin('entry', line);
    if (this.#dashes === -1) this.#isOpen = false;
    return true;
  }

  #beginPair(at: number): boolean {
    if (this.#hasBegun) this.#begin('pair', at);
    else if (this.#matches(OTHER_DOCUMENT, at)) return false;
    this.#hasBegun = true;
    this.#isOpen = this.#matches(OPEN_KEY, at);
    this.#dashes = -1;
    return true;
  }

  #begin(kind: Piece['kind'], start: number): void {
    this.#pieces.push({ kind: this.#kind, start: this.#start, end: start });
    this.#kind = kind;
    this.#start = start;
  }

  #ended(end: number): SplitDocument {
    const second = this.#indexFrom(MORE_CONTENT, end) ?? this.#indexFrom(NEXT_MARK, end);
    return { pieces: [...this.#pieces, { kind: this.#kind, start: this.#start, end }], second };
  }

  #isDash(at: number): boolean {
    if (this.#text.charCodeAt(at) !== DASH) return false;
    const next = this.#text.charCodeAt(at + 1);
    return Number.isNaN(next) || next === SPACE || next === TAB || next === 0x0a || next === 0x0d;
  }

  #indexFrom(pattern: RegExp, start: number): number | undefined {
    pattern.lastIndex = start;
    return pattern.exec(this.#text)?.index;
  }

  #matches(pattern: RegExp, at: number): boolean {
    pattern.lastIndex = at;
    return pattern.test(this.#text);
  }
}
