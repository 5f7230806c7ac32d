import type { CodeBase } from './code-base.ts';
import type { FileScan } from './marker.ts';

type Scans = CodeBase['scans'];

/** A file whose comments say something else than before; undefined where they say nothing. */
export interface ChangedScan {
  readonly path: string;
  readonly before: FileScan | undefined;
  readonly after: FileScan | undefined;
}

/** What differs between two states of the code, told by objects and not by contents. Both are walked side by side, in their order of path. */
export function changedScans(before: Scans, after: Scans): ChangedScan[] {
  const paths = new Set<string>();
  const [old, now] = [before.entries(), after.entries()];
  let [left, right] = [old.next(), now.next()];
  while (!left.done || !right.done) {
    if (!left.done && !right.done && left.value[0] === right.value[0]) {
      if (left.value[1] !== right.value[1]) paths.add(left.value[0]);
      [left, right] = [old.next(), now.next()];
    } else if (right.done || (!left.done && left.value[0] < right.value[0])) {
      paths.add(left.value?.[0] ?? '');
      left = old.next();
    } else {
      paths.add(right.value[0]);
      right = now.next();
    }
  }
  return Array.from(paths, (path) => ({ path, before: before.get(path), after: after.get(path) }));
}
