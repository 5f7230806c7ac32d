import type { FileScan, ScanOptions } from './marker.ts';
import { scanNotebook } from './notebook/scan-notebook.ts';
import { readScan } from './read-scan.ts';
import { languageOfSource, type Source } from './source.ts';

/**
 * What the comments of a file say about the roadmap; undefined if they say nothing or the type of the file is unknown.
 * @param path with `/`; only its last parts tell the language
 * @param text a byte order mark at its start is not counted in places
 */
export function scanText(path: string, text: string, options: ScanOptions): FileScan | undefined {
  return scanSource({ path }, text, options);
}

/** The same for a text that may be one cell of a notebook: its places are those in the cell. */
export function scanSource(source: Source, text: string, options: ScanOptions): FileScan | undefined {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const language = languageOfSource(source, plain);
  if (language === undefined) return undefined;
  const scan = language.notebook ? scanNotebook(plain, options) : readScan(plain, language, options);
  const isSilent = scan.markers.length + scan.annotations.length + scan.suppressions.length === 0;
  return isSilent ? undefined : scan;
}
