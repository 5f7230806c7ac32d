import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';

/** A place in a program as V8's profiler tells it; lines and columns from 0. */
export interface Frame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
}

/** Where in the sources the code of bundles comes from. */
export class Sources {
  readonly #maps = new Map<string, SourceMap>();

  /** The file of a frame; its name where it has none, such as `(garbage collector)`. */
  of({ url, functionName, lineNumber, columnNumber }: Frame): string {
    if (!url.includes('/dist/')) return url || functionName;
    const entry = this.#mapOf(url.startsWith('file:') ? fileURLToPath(url) : url).findEntry(lineNumber, columnNumber);
    return 'originalSource' in entry ? entry.originalSource : url;
  }

  #mapOf(bundle: string): SourceMap {
    const known = this.#maps.get(bundle) ?? new SourceMap(JSON.parse(readFileSync(`${bundle}.map`, 'utf8')));
    this.#maps.set(bundle, known);
    return known;
  }
}
