import { applyEdits } from '../../text/edits.ts';
import { isRefusal, type EditResult } from './edit-result.ts';

/** Several edits, each of which goes on from what the one before it made, as one edit of the text; refused as a whole where one is. */
export function inTurn(text: string, steps: readonly ((text: string) => EditResult)[]): EditResult {
  let after = text;
  for (const step of steps) {
    const result = step(after);
    if (isRefusal(result)) return result;
    after = applyEdits(after, result.edits);
  }
  return { edits: after === text ? [] : [difference(text, after)] };
}

/** What stands between the beginning and the end that two texts share. */
function difference(before: string, after: string) {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { span: { start, end: before.length - tail }, newText: after.slice(start, after.length - tail) };
}
