import { titleOf, type Item } from '../../model/items.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Trace } from '../../trace/trace.ts';
import type { CodePiece } from './code-pieces.ts';
import { tallyOf } from './tally.ts';

/** What a roadmap item covers of the code. */
export interface CoveredItem {
  readonly id: string;
  readonly kind: Item['kind'];
  readonly title: string;
  /** What people decided about it, in the reader's language; empty where nothing is written. */
  readonly state: string;
  /** Files that serve it as a whole, in scope or not. */
  readonly files: number;
  /** Its part of the files in scope, 0..1; null where there is none. */
  readonly share: number | null;
  /** Markers that name it. */
  readonly markers: number;
}

/** All initiatives in the order of the document, then other items that code names. */
export function coveredItems({ vision: { items }, say }: Snapshot, trace: Trace, pieces: readonly CodePiece[]): CoveredItem[] {
  const { files: whole, serves } = tallyOf(pieces);
  const inScope = new Map(serves.map(({ id, files }) => [id, files]));
  const others = items.all.filter(({ kind, id }) => kind !== 'initiative' && (trace.annotatedWith(id).length > 0 || trace.markersOf(id).length > 0));
  const all = [...items.ofKind('initiative'), ...others].filter((item) => items.get(item.id) === item);
  return all.map((item) => ({
    id: item.id,
    kind: item.kind,
    title: titleOf(item),
    state: 'status' in item.value && item.value.status ? say(item.value.status) : '',
    files: trace.fileCountOf(item),
    share: whole === 0 ? null : (inScope.get(item.id) ?? 0) / whole,
    markers: trace.markersOf(item.id).length,
  }));
}
