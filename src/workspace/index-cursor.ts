import type { FileIndex } from './file-index.ts';
import { compareTexts, textCount, type TextTable } from './text-table.ts';

/**
 * Finds paths in an index. Asked for paths in rising order it goes forward with them;
 * a path that comes out of order may not be found, which costs no more than reading its file.
 */
export class IndexCursor {
  readonly #paths: TextTable;
  #row = 0;

  constructor(index: FileIndex) {
    this.#paths = index.paths;
  }

  /** Goes to where the path at `index` of `table` stands or would stand. */
  seek(table: TextTable, index: number): void {
    let low = 0;
    let high = textCount(this.#paths);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareTexts(this.#paths, middle, table, index) < 0) low = middle + 1;
      else high = middle;
    }
    this.#row = low;
  }

  /** The row of the path at `index` of `table`; undefined if it is not ahead. */
  find(table: TextTable, index: number): number | undefined {
    for (const end = textCount(this.#paths); this.#row < end; this.#row += 1) {
      const order = compareTexts(this.#paths, this.#row, table, index);
      if (order >= 0) return order === 0 ? this.#row : undefined;
    }
    return undefined;
  }
}
