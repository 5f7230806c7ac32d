import type { Opener } from '../languages/language.ts';

/** A literal or a pattern as the source of a pattern. */
export function sourceOf(opener: Opener): string {
  return typeof opener === 'string' ? escapePattern(opener) : opener.source;
}

export function escapePattern(literal: string): string {
  return literal.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** Puts the groups of a match into a literal such as `]$1]`, or literally into a pattern such as `^$1`. */
export function fillIn(opener: Opener, found: Found): Opener {
  const source = typeof opener === 'string' ? opener : opener.source;
  if (source.length < 2 || !PLACEHOLDER.test(source)) return opener;
  const group = (number: string): string => found.match[found.group + Number(number)] ?? '';
  if (typeof opener === 'string') return opener.replaceAll(PLACEHOLDERS, (_, number: string) => group(number));
  return new RegExp(source.replaceAll(PLACEHOLDERS, (_, number: string) => escapePattern(group(number))));
}

const PLACEHOLDER = /\$\d/;
const PLACEHOLDERS = /\$(\d)/g;

/** Several patterns as one: a match tells which of them it was. The first that matches at the earliest place wins. */
export class Alternatives {
  readonly #pattern: RegExp;
  /** The number of each alternative's own group; its inner groups follow. */
  readonly #groups: readonly number[];

  constructor(openers: readonly Opener[], flags: string) {
    const sources = openers.map(sourceOf);
    this.#groups = groupNumbers(sources);
    this.#pattern = new RegExp(sources.map((source) => `(${source})`).join('|') || '(?!)', flags);
  }

  /** The first match at or after `from`. */
  find(text: string, from: number): Found | undefined {
    this.#pattern.lastIndex = from;
    const match = this.#pattern.exec(text);
    if (match === null) return undefined;
    let which = 0;
    while (match[this.#groups[which] ?? 0] === undefined) which++;
    return { which, start: match.index, end: match.index + match[0].length, match, group: this.#groups[which] ?? 0 };
  }
}

/** What `Alternatives` found: `which` of them, where, and the number of its first own group in the match. */
export interface Found {
  readonly which: number;
  readonly start: number;
  readonly end: number;
  readonly match: RegExpExecArray;
  readonly group: number;
}

/** The groups of the alternative found: 0 is its whole text. */
export function groupsOf(found: Found): readonly (string | undefined)[] {
  return found.match.slice(found.group);
}

function groupNumbers(sources: readonly string[]): number[] {
  const numbers: number[] = [];
  let next = 1;
  for (const source of sources) {
    numbers.push(next);
    next += new RegExp(`${source}|`).exec('')?.length ?? 1;
  }
  return numbers;
}
