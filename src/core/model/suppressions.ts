import { firstIndex } from '../text/first-index.ts';
import type { Span } from '../text/span.ts';

const WORDS = 'vision-ignore-next-line';
const COMMENT = /(?<=^|\s)#[ \t]*vision-ignore-next-line[ \t]+([-a-z0-9, \t]+)/gm;

/** A comment that silences rules on the line below it. */
export interface Suppression {
  /** Where the comment begins. */
  readonly offset: number;
  readonly rules: readonly string[];
}

/** The comments `# vision-ignore-next-line a, b` of a text; `isValue` tells whether an offset lies in a value, where a # is text. */
export function suppressionsIn(text: string, isValue: (offset: number) => boolean): Suppression[] {
  if (!text.includes(WORDS)) return [];
  return Array.from(text.matchAll(COMMENT), (match) => ({
    offset: match.index,
    rules: (match[1] ?? '').split(/[\s,]+/).filter(Boolean),
  })).filter(({ offset }) => !isValue(offset));
}

/** A look-up of whether an offset lies inside one of these spans, which must be ordered and apart. */
export function insideAny(spans: readonly Span[]): (offset: number) => boolean {
  return (offset) => {
    const span = spans[firstIndex(spans.length, (index) => (spans[index]?.end ?? 0) > offset)];
    return span !== undefined && span.start <= offset;
  };
}
