import { annotationOf } from './annotations.ts';
import { comments } from './comments.ts';
import type { Language } from './languages/language.ts';
import type { Annotation, FileScan, Marker, ScanOptions, Suppression } from './marker.ts';
import { isMarker, markerOf } from './markers.ts';
import { mentionsIn } from './mentions.ts';
import { ANNOTATION, findNeedles, SUPPRESSION } from './needles.ts';
import { Places } from './places.ts';
import { suppressionOf } from './suppressions.ts';

/** What the comments of a text in one language say. */
export function readScan(text: string, language: Language, options: ScanOptions): FileScan {
  const needles = findNeedles(text, options);
  const last = needles.at(-1);
  if (last === undefined) return { markers: [], annotations: [], suppressions: [] };
  const found = comments(text, language, endOfParagraph(text, last.end));
  const said = mentionsIn(text, found, needles).filter((mention) =>
    (isTag(mention.needle.text) ? isMarker(text, mention) : found[mention.comment]?.kind !== 'item'));
  const places = new Places(text);
  const markers: Marker[] = [];
  const annotations: Annotation[] = [];
  const suppressions: Suppression[] = [];
  for (const [index, mention] of said.entries()) {
    const word = mention.needle.text;
    if (word === ANNOTATION) add(annotations, annotationOf(text, mention, places));
    else if (word === SUPPRESSION) add(suppressions, suppressionOf(text, mention, places));
    else markers.push(markerOf(text, found, mention, said[index + 1]?.needle.start ?? Infinity, places));
  }
  return { markers, annotations, suppressions };
}

/** A list item of prose is no comment, so only markers count in it. */
function isTag(word: string): boolean {
  return word !== ANNOTATION && word !== SUPPRESSION;
}

function add<T>(list: T[], item: T | undefined): void {
  if (item !== undefined) list.push(item);
}

/** The next blank line: no comment that begins after it belongs to what stands before. */
function endOfParagraph(text: string, from: number): number {
  const blank = /(?:\r\n|\r(?!\n)|\n)[ \t]*[\r\n]/g;
  blank.lastIndex = from;
  return blank.exec(text)?.index ?? text.length;
}
