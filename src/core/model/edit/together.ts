import { applyEdits, type TextEdit } from '../../text/edits.ts';
import type { EditResult } from './edit-result.ts';

/** A change of a text by its syntax tree. */
export type EditStep = (text: string) => EditResult;

/**
 * Several changes as one edit: each is made on what the ones before it left, and if one is refused, none is made.
 * Places that have nothing to do with each other are edited each for itself; only where they touch, the stretch
 * from the first to the last of them is written anew.
 */
export function together(text: string, steps: readonly EditStep[]): EditResult {
  let changed = text;
  const apart: TextEdit[] = [];
  for (const step of steps) {
    const result = step(changed);
    if ('reason' in result) return result;
    changed = applyEdits(changed, result.edits);
    const alone = step(text);
    if ('edits' in alone) apart.push(...alone.edits);
  }
  return { edits: applyEdits(text, apart) === changed ? apart : [stretchBetween(text, changed)] };
}

function stretchBetween(before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < most - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { span: { start, end: before.length - tail }, newText: after.slice(start, after.length - tail) };
}
