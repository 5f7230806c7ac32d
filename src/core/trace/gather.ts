import { rangeBelow } from './sorted-paths.ts';
import type { Trace } from './trace.ts';

/**
 * Gathers files that share a flaw, so that it is told once: under the topmost folder in which every file in scope is
 * one of them, where that are at least two; else each under its own path.
 */
export function gather(paths: readonly string[], trace: Trace): Map<string, string[]> {
  const folders = new WholeFolders(paths, trace);
  const gathered = new Map<string, string[]>();
  for (const path of paths) {
    const place = folders.topmostOf(path) ?? path;
    const known = gathered.get(place);
    if (known) known.push(path);
    else gathered.set(place, [path]);
  }
  return new Map(Array.from(gathered, ([place, files]) => [files.length === 1 ? (files[0] ?? place) : place, files]));
}

class WholeFolders {
  readonly #paths: ReadonlySet<string>;
  readonly #trace: Trace;
  readonly #isWhole = new Map<string, boolean>();
  /** The topmost whole folder at or above a folder; many files share one. */
  readonly #topmost = new Map<string, string | undefined>();

  constructor(paths: readonly string[], trace: Trace) {
    this.#paths = new Set(paths);
    this.#trace = trace;
  }

  topmostOf(path: string): string | undefined {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    if (!this.#topmost.has(folder)) this.#topmost.set(folder, this.#topmostAbove(folder));
    return this.#topmost.get(folder);
  }

  /** The folder of the vision itself is none: "everything" is not a folder to mend. */
  #topmostAbove(folder: string): string | undefined {
    const parts = folder === '' ? [] : folder.split('/');
    return parts.map((_, index) => parts.slice(0, index + 1).join('/')).find((name) => this.#isWholeFolder(name));
  }

  #isWholeFolder(folder: string): boolean {
    const known = this.#isWhole.get(folder);
    if (known !== undefined) return known;
    const isWhole = this.#holdsNoOther(folder);
    this.#isWhole.set(folder, isWhole);
    return isWhole;
  }

  #holdsNoOther(folder: string): boolean {
    const { files } = this.#trace.codeBase;
    const [start, end] = rangeBelow(files, folder);
    for (let index = start; index < end; index += 1) {
      const file = files[index] ?? '';
      if (!this.#paths.has(file) && this.#trace.isInScope(file)) return false;
    }
    return true;
  }
}
