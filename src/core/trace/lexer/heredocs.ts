import type { Heredoc } from '../languages/language.ts';
import { endOfLine, nextLine } from './lines.ts';
import { escapePattern } from './pattern.ts';

interface Announced {
  readonly rule: Heredoc;
  readonly word: string;
}

/** After so many operators that only look like heredocs no further one is believed: each costs a search to the end. */
const MOST_MISSES = 100;

/** The heredocs that a line has announced, whose bodies begin after it. */
export class Heredocs {
  readonly #text: string;
  #announced: Announced[] = [];
  /** The end of the line that announced them. */
  #lineEnd = 0;
  #misses = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** A heredoc was opened before `offset`; the first of `groups` that is set is its closing word. */
  announce(rule: Heredoc, groups: readonly (string | undefined)[], offset: number): void {
    const word = groups.slice(1).find((group) => group !== undefined);
    if (word === undefined || this.#misses > MOST_MISSES) return;
    if (this.#announced.length === 0) this.#lineEnd = endOfLine(this.#text, offset);
    this.#announced.push({ rule, word });
  }

  /** Where the bodies end, once what comes next (at `offset`) is past the line that announced them. */
  bodyEnd(offset: number): number | undefined {
    if (this.#announced.length === 0 || offset < this.#lineEnd) return undefined;
    let at = nextLine(this.#text, this.#lineEnd);
    for (const { rule, word } of this.#announced) at = this.#skipBody(rule, word, at);
    this.#announced = [];
    return at;
  }

  #skipBody({ before = '[ \\t]*', after = '[ \\t]*' }: Heredoc, word: string, from: number): number {
    const closing = new RegExp(`^${before}${escapePattern(word)}${after}(?=\\r?$)`, 'gm');
    closing.lastIndex = from;
    if (closing.test(this.#text)) return closing.lastIndex;
    this.#misses++;
    return from;
  }
}
