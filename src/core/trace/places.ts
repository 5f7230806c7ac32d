import type { Place } from '../text/span.ts';

/** Finds the lines of offsets that are asked for in rising order, in one walk over the text from line break to line break. */
export class Places {
  readonly #text: string;
  #line = 0;
  #lineStart = 0;
  /** The next of each at or after the start of the line; Infinity where there is none. */
  #lineFeed = -1;
  #return = -1;

  constructor(text: string) {
    this.#text = text;
  }

  of(start: number, end: number): Place {
    for (let next = this.#nextLine(); next <= start; next = this.#nextLine()) {
      this.#line++;
      this.#lineStart = next;
    }
    return { start, end, line: this.#line, column: start - this.#lineStart };
  }

  /** Where the next line begins. Searching for one character is many times faster than looking at each. */
  #nextLine(): number {
    if (this.#lineFeed < this.#lineStart) this.#lineFeed = this.#find('\n');
    if (this.#return < this.#lineStart) this.#return = this.#find('\r');
    return this.#return + 1 < this.#lineFeed ? this.#return + 1 : this.#lineFeed + 1;
  }

  #find(lineBreak: string): number {
    const found = this.#text.indexOf(lineBreak, this.#lineStart);
    return found === -1 ? Infinity : found;
  }
}
