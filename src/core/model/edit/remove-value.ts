import { isSeq } from 'yaml';
import { phrase } from '../../text/phrase.ts';
import { refuse, type EditResult } from './edit-result.ts';
import { editAt, replaceAt } from './editing.ts';
import { proven } from './proof.ts';
import { spanInBlock, spanInFlow } from './remove-entry.ts';
import type { Path, Slot, YamlTree } from './yaml-tree.ts';

/**
 * Edits that take out the key or list entry at `path` with its value. What
 * becomes empty stays as `[]` or `{}`.
 */
export function removeValue(text: string, path: Path): EditResult {
  return editAt(text, path, (tree, slot) => {
    const entry = slot.index === undefined ? undefined : slot.entries[slot.index];
    if (!entry || slot.below.length > 0) return refuse(phrase`There is no "${slot.key}" to remove.`);
    return tree.sharedBelow(entry.value) ?? (slot.entries.length === 1 ? emptied(tree, slot) : without(tree, slot, slot.index ?? 0));
  });
}

function without(tree: YamlTree, { owner, ownerPath, entries }: Slot, index: number): EditResult {
  const span = owner.flow
    ? spanInFlow(tree.text, entries, index, owner.range?.[1] ?? 0)
    : spanInBlock(tree.text, entries, index);
  return proven(tree, [{ span, newText: '' }], { kind: 'remove', owner: ownerPath, index });
}

function emptied(tree: YamlTree, { owner, holder }: Slot): EditResult {
  const entry = holder?.entries[holder.index ?? 0];
  if (!holder || !entry) return refuse(phrase`This is all that the document has.`);
  return replaceAt(tree, holder, entry, isSeq(owner) ? [] : {});
}
