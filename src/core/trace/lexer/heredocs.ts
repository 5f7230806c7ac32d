import type { Heredoc } from '../languages/language.ts';
import { endOfLine, nextLine } from './lines.ts';
import { escapePattern, type Found, groupsOf } from './pattern.ts';

interface Announced {
  readonly rule: Heredoc;
  readonly start: number;
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

  announce(rule: Heredoc, opener: Found): void {
    if (this.#misses > MOST_MISSES) return;
    const word = groupsOf(opener).slice(1).find((group) => group !== undefined) ?? '';
    if (this.#announced.length === 0) this.#lineEnd = endOfLine(this.#text, opener.end);
    this.#announced.push({ rule, start: opener.start, word });
  }

  /** Where the bodies end, once what comes next (at `offset`) is past the line that announced them. */
  bodyEnd(offset: number): number | undefined {
    if (this.#announced.length === 0 || offset < this.#lineEnd) return undefined;
    let at = nextLine(this.#text, this.#lineEnd);
    for (const announced of this.#announced) at = this.#skipBody(announced, at);
    this.#announced = [];
    return at;
  }

  #skipBody({ rule, start, word }: Announced, from: number): number {
    if (rule.bodyEnd) return rule.bodyEnd(this.#text, start, from);
    const closing = new RegExp(`^${rule.before ?? '[ \\t]*'}${escapePattern(word)}${rule.after ?? '[ \\t]*$'}`, 'gm');
    closing.lastIndex = from;
    if (closing.test(this.#text)) return closing.lastIndex;
    this.#misses++;
    return from;
  }
}
