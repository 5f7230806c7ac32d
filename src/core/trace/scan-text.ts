import { comments } from './comments.ts';
import { languageOf } from './languages/language-of.ts';
import type { Annotation, FileScan, Marker, ScanOptions, Suppression } from './marker.ts';
import { isMarker, markerOf } from './markers.ts';
import { mentionsIn } from './mentions.ts';
import { ANNOTATION, findNeedles, SUPPRESSION } from './needles.ts';
import { Places } from './places.ts';
import { annotationOf, suppressionOf } from './suppressions.ts';

/**
 * What the comments of a file say about the roadmap; undefined if they say nothing or the type of the file is unknown.
 * @param path with `/`; only its last parts tell the language
 */
export function scanText(path: string, text: string, options: ScanOptions): FileScan | undefined {
  const needles = findNeedles(text, options);
  const last = needles.at(-1);
  const language = last && languageOf(path, text);
  if (language === undefined || last === undefined) return undefined;
  const found = comments(text, language, endOfParagraph(text, last.end));
  const said = mentionsIn(text, found, needles).filter((mention) => mention.needle.text === ANNOTATION
    || mention.needle.text === SUPPRESSION || isMarker(text, mention));
  const places = new Places(text);
  const markers: Marker[] = [];
  const annotations: Annotation[] = [];
  const suppressions: Suppression[] = [];
  for (const [index, mention] of said.entries()) {
    if (mention.needle.text === ANNOTATION) add(annotations, annotationOf(text, mention, places));
    else if (mention.needle.text === SUPPRESSION) add(suppressions, suppressionOf(text, mention, places));
    else markers.push(markerOf(text, found, mention, said[index + 1]?.needle.start ?? Infinity, places));
  }
  const isSilent = markers.length + annotations.length + suppressions.length === 0;
  return isSilent ? undefined : { markers, annotations, suppressions };
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
