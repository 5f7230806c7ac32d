import type { Item } from '../../model/items.ts';
import { isUnreadable } from '../../model/written.ts';
import type { Trace } from '../../trace/trace.ts';
import { globFlaws } from './globs.ts';

/** Active initiatives that no code serves. Those whose globs lead nowhere are left out: it is their globs that want mending. */
export function initiativesWithoutCode(trace: Trace): Extract<Item, { kind: 'initiative' }>[] {
  const { vision } = trace;
  const misled = new Set(Array.from(globFlaws(trace), ({ list }) => list.initiative));
  return vision.items.ofKind('initiative').filter((item) => {
    const { id, value } = item;
    if (value.status !== 'active' || vision.items.get(id) !== item || isUnreadable(vision, value, 'code') || misled.has(item)) return false;
    return trace.fileCountOf(item) === 0 && trace.markersOf(id).length === 0;
  });
}
