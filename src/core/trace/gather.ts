import type { Trace } from './trace.ts';

/**
 * Gathers files that share a flaw, so that it is told once: under the topmost folder in which every file in scope is
 * one of them, where that are at least two; else each under its own path. `paths` in the order of the code base.
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

  constructor(paths: readonly string[], trace: Trace) {
    this.#paths = new Set(paths);
    this.#trace = trace;
  }

  /** The folder of the vision itself is none: "everything" is not a folder to mend. */
  topmostOf(path: string): string | undefined {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join('/')).find((folder) => this.#isWholeFolder(folder));
  }

  #isWholeFolder(folder: string): boolean {
    const known = this.#isWhole.get(folder);
    if (known !== undefined) return known;
    const isWhole = this.#holdsNoOther(`${folder}/`);
    this.#isWhole.set(folder, isWhole);
    return isWhole;
  }

  /** Files are sorted, so those of a folder follow each other. */
  #holdsNoOther(prefix: string): boolean {
    const { files } = this.#trace.codeBase;
    for (let index = firstAtOrAfter(files, prefix); files[index]?.startsWith(prefix); index += 1) {
      const file = files[index] ?? '';
      if (!this.#paths.has(file) && this.#trace.isInScope(file)) return false;
    }
    return true;
  }
}

function firstAtOrAfter(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
