import type { EditResult } from './edit-result.ts';
import { editAt, insertKey, nested, replaceAt } from './editing.ts';
import type { PlainValue } from './plain-value.ts';
import type { Path } from './yaml-tree.ts';

/**
 * Edits that write `value` at `path`: in the place of what stands there, else as
 * a new key where the schema has it. Missing keys on the way are made.
 */
export function setValue(text: string, path: Path, value: PlainValue): EditResult {
  return editAt(text, path, (tree, slot) => {
    const entry = slot.index === undefined ? undefined : slot.entries[slot.index];
    const written = nested(value, slot.below);
    return entry ? replaceAt(tree, slot, entry, written) : insertKey(tree, slot, written);
  });
}
