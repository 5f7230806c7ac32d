import type { Stats } from 'node:fs';
import type { FileScan, ScanOptions } from '../core/trace/marker.ts';
import { ANNOTATION } from '../core/trace/needles.ts';
import { scanText } from '../core/trace/scan-text.ts';
import { FileReader } from './file-reader.ts';
import { NeedleFinder } from './file-text.ts';
import type { FileState } from './scan-protocol.ts';

export interface FileFinding {
  readonly state: FileState;
  /** Where the state is `says`. */
  readonly scan?: FileScan;
  /** Where the file was opened. */
  readonly stats?: Stats;
}

/** Reads files for what their comments say. */
export class FileScanner {
  readonly #options: ScanOptions;
  readonly #reader: FileReader;
  readonly #finder: NeedleFinder;

  constructor(options: ScanOptions, reader: FileReader) {
    this.#options = options;
    this.#reader = reader;
    // A suppression alone says nothing: there has to be something that it silences.
    this.#finder = new NeedleFinder([...options.tags.filter((tag) => tag !== ''), ANNOTATION]);
  }

  /** @param path tells the language of `file` */
  scan(file: string, path: string): FileFinding {
    const reading = this.#reader.read(file);
    if (reading.kind === 'too-large') return { state: reading.kind, stats: reading.stats };
    if (reading.kind !== 'read') return { state: reading.kind };
    const { bytes, stats } = reading;
    const content = this.#finder.textOf(bytes);
    if (content.kind !== 'text') return { state: content.kind, stats };
    const scan = scanText(path, content.text, this.#options);
    return scan ? { state: 'says', scan, stats } : { state: 'silent', stats };
  }
}
