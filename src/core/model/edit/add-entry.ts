import { isAlias, isScalar, isSeq, type Node, type YAMLSeq } from 'yaml';
import { phrase } from '../../text/phrase.ts';
import { refuse, type EditResult } from './edit-result.ts';
import { editAt, insertKey, nested, replaceAt, written } from './editing.ts';
import { entriesOf, isUnwritten } from './entries.ts';
import { entryLines, flowText } from './house-style.ts';
import { insertIntoBlock, insertIntoFlow } from './insert-entry.ts';
import type { PlainValue } from './plain-value.ts';
import { proven } from './proof.ts';
import { writingStyleOf } from './writing-style.ts';
import type { Path, Slot, YamlTree } from './yaml-tree.ts';

/**
 * Edits that write `value` behind the last entry of the list at `path`, or before the first one,
 * in the style of the list. A list that is missing or empty is made.
 */
export function addEntry(text: string, path: Path, value: PlainValue, where: 'last' | 'first' = 'last'): EditResult {
  return editAt(text, path, (tree, slot) => {
    const entry = slot.index === undefined ? undefined : slot.entries[slot.index];
    const made = nested([value], slot.below);
    if (!entry) return insertKey(tree, slot, made);
    const list = entry.value;
    if (isNothing(list) || isEmptyList(tree.text, list)) return replaceAt(tree, slot, entry, made);
    if (isAlias(list)) return refuse(phrase`"${slot.key}" repeats &${list.source} by an alias: change it where it is written.`);
    if (!isSeq(list)) return refuse(phrase`"${slot.key}" is no list.`);
    return tree.shared(list) ?? insert(tree, slot, list, value, where);
  });
}

function insert(tree: YamlTree, slot: Slot, list: YAMLSeq, value: PlainValue, where: 'last' | 'first'): EditResult {
  const entries = entriesOf(list);
  if (!entries) return refuse(phrase`The list is broken: mend it first.`);
  const owner = [...slot.ownerPath, slot.key];
  const index = where === 'first' ? 0 : entries.length;
  return written(writingStyleOf(tree.text, tree.root, entries.at(-1)), (style) => {
    const edits = list.flow
      ? insertIntoFlow(tree.text, list, entries, index, flowText(value, [...owner, index], style), style.bracePadding)
      : [insertIntoBlock(tree.text, entries, index, entryLines(value, owner, style), true)];
    return proven(tree, edits, { kind: 'insert', owner, index, value });
  });
}

function isNothing(node: Node | null): boolean {
  return isUnwritten(node) || (isScalar(node) && node.value === null);
}

/** `[]` without a comment in it. */
function isEmptyList(text: string, node: Node | null): boolean {
  return isSeq(node) && node.items.length === 0 && !text.slice(node.range?.[0], node.range?.[1]).includes('#');
}
