import { firstIndex } from '../core/text/first-index.ts';
import { compareTexts, textCount, type TextTable } from './text-table.ts';

/**
 * Finds paths of one table in another. Asked for paths in rising order it goes forward with them;
 * a path that comes out of order may not be found: whoever asks has to do with that.
 */
export class PathCursor {
  readonly #paths: TextTable;
  #row = 0;

  /** @param paths in order */
  constructor(paths: TextTable) {
    this.#paths = paths;
  }

  /** Goes to where the path at `index` of `table` stands or would stand. */
  seek(table: TextTable, index: number): void {
    this.#row = firstIndex(textCount(this.#paths), (row) => compareTexts(this.#paths, row, table, index) >= 0);
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
