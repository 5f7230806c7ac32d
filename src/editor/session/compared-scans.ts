import { isDeepStrictEqual } from 'node:util';
import type { FileScan } from '../../core/trace/marker.ts';

/** Whether scans say the same, reckoned once for each two: an open document is held against the disk at every look at it. */
export class ComparedScans {
  readonly #known = new WeakMap<FileScan, { readonly other: FileScan; readonly same: boolean }>();

  areSame(scan: FileScan | undefined, other: FileScan | undefined): boolean {
    if (scan === other) return true;
    if (!scan || !other) return false;
    const known = this.#known.get(scan);
    if (known?.other === other) return known.same;
    const same = isDeepStrictEqual(scan, other);
    this.#known.set(scan, { other, same });
    return same;
  }
}
