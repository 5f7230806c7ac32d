import type { Span } from '../text/span.ts';
import { escapePattern } from './lexer/pattern.ts';
import type { ScanOptions } from './marker.ts';

export const ANNOTATION = '@vision';
export const SUPPRESSION = 'vision-ignore-next-line';

/** The texts of which a file must hold at least one to say anything; without any it needs no decoding. */
export function needlesOf(options: ScanOptions): readonly string[] {
  return [...new Set([...options.tags.filter((tag) => tag !== ''), ANNOTATION, SUPPRESSION])];
}

export interface Needle extends Span {
  readonly text: string;
}

/** Whether a text holds any of the needles. */
export function hasNeedle(text: string, options: ScanOptions): boolean {
  return patternOf(options).test(text);
}

/** All places of the needles, in order; where two begin at one place the longer wins. */
export function findNeedles(text: string, options: ScanOptions): Needle[] {
  const pattern = patternOf(options);
  const found: Needle[] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push({ text: match[0], start: match.index, end: pattern.lastIndex });
  }
  return found;
}

function patternOf(options: ScanOptions): RegExp {
  const longestFirst = needlesOf(options).toSorted((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map(escapePattern).join('|'), 'g');
}
