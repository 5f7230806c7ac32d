import type { Span } from '../text/span.ts';
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

/** All places of the needles, in order. Where they overlap the first counts, and of those that begin together the longest. */
export function findNeedles(text: string, options: ScanOptions): Needle[] {
  const found = needlesOf(options).flatMap((needle) => placesOf(needle, text));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return found.filter((needle) => {
    const isFree = needle.start >= last;
    if (isFree) last = needle.end;
    return isFree;
  });
}

/** A plain search a needle is faster than one pattern for all. */
function placesOf(needle: string, text: string): Needle[] {
  const places: Needle[] = [];
  for (let start = text.indexOf(needle); start >= 0; start = text.indexOf(needle, start + needle.length)) {
    places.push({ text: needle, start, end: start + needle.length });
  }
  return places;
}
