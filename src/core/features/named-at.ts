import type { Item } from '../model/items.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Position, Range } from '../text/span.ts';
import { codeTarget } from './code-target.ts';
import { visionTarget } from './vision-target.ts';

/** A place that somebody points at: in the vision, or in a source file. */
export type Caret =
  | { readonly in: 'vision'; readonly offset: number }
  | { readonly in: 'code'; readonly path: string; readonly at: Position };

export interface Named {
  readonly item: Item;
  /** The name as it is written there. */
  readonly range: Range;
}

/** The item that is named at a place: by its id, a reference, a condition or a comment. */
export function namedAt(snapshot: Snapshot, caret: Caret): Named | undefined {
  return caret.in === 'vision' ? namedInVision(snapshot, caret.offset) : namedInCode(snapshot, caret.path, caret.at);
}

function namedInVision(snapshot: Snapshot, offset: number): Named | undefined {
  const target = visionTarget(snapshot, offset);
  if (target?.kind !== 'definition' && target?.kind !== 'reference') return undefined;
  return target.item && { item: target.item, range: snapshot.lines.rangeOf(target.span) };
}

function namedInCode(snapshot: Snapshot, path: string, at: Position): Named | undefined {
  const target = codeTarget(snapshot, path, at);
  return target?.kind === 'id' && target.item ? { item: target.item, range: target.range } : undefined;
}
