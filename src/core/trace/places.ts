import type { Place } from '../text/span.ts';
import { isLineBreak, nextLine } from './lexer/lines.ts';

/** Finds the lines of offsets that are asked for in rising order, in one walk over the text. */
export class Places {
  readonly #text: string;
  #line = 0;
  #lineStart = 0;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  of(start: number, end: number): Place {
    while (this.#at < start) {
      if (isLineBreak(this.#text.charCodeAt(this.#at))) {
        this.#at = nextLine(this.#text, this.#at);
        this.#line++;
        this.#lineStart = this.#at;
      } else this.#at++;
    }
    return { start, end, line: this.#line, column: start - this.#lineStart };
  }
}
