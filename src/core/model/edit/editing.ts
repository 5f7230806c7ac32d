import { isMap } from 'yaml';
import { phrase } from '../../text/phrase.ts';
import { ownershipOf } from '../ownership.ts';
import { keysAt } from '../schema/keys.ts';
import { isRefusal, refuse, type EditResult, type Refusal } from './edit-result.ts';
import { isUnwritten, type Entry } from './entries.ts';
import { excerptFor } from './excerpt.ts';
import { flowPairText, flowText, pairLines, valueLines, type PlainPath, type WritingStyle } from './house-style.ts';
import { insertIntoBlock, insertIntoFlow } from './insert-entry.ts';
import { columnOf } from './lines.ts';
import type { PlainValue } from './plain-value.ts';
import { proven } from './proof.ts';
import { replaceByLine, replaceByLines } from './replace-value.ts';
import { quoteOf, scalarText } from './scalar-text.ts';
import { writingStyleOf } from './writing-style.ts';
import { YamlTree, type Path, type Slot } from './yaml-tree.ts';

type Work = (tree: YamlTree, slot: Slot) => EditResult;

/**
 * Finds the place in the text and does the work there; a document that is not ours to write is refused.
 * Of a large document only what concerns the edit is looked at, if that is enough.
 */
export function editAt(text: string, path: Path, work: Work): EditResult {
  const excerpt = excerptFor(text, path);
  const result = excerpt && workAt(excerpt.text, excerpt.path, work);
  return excerpt && result && 'edits' in result ? { edits: result.edits.map(excerpt.inWhole) } : workAt(text, path, work);
}

function workAt(text: string, path: Path, work: Work): EditResult {
  try {
    const tree = new YamlTree(text);
    const slot = readOnly(tree) ?? tree.slotAt(path);
    return isRefusal(slot) ? slot : work(tree, slot);
  } catch (error) {
    if (error instanceof RangeError) return refuse(phrase`The document is nested too deeply to be edited.`);
    throw error;
  }
}

/** Writes a key that is not there yet, in its conventional place. */
export function insertKey(tree: YamlTree, slot: Slot, value: PlainValue): EditResult {
  const { owner, ownerPath, entries } = slot;
  const key = String(slot.key);
  const index = conventionalIndex(entries, key, ownerPath);
  return written(writingStyleOf(tree.text, tree.root), (style) => {
    const edits = owner.flow
      ? insertIntoFlow(tree.text, owner, entries, index, flowPairText(key, value, ownerPath, style), style.bracePadding)
      : [insertIntoBlock(tree.text, entries, index, pairLines(key, value, ownerPath, style), ownerPath.length === 0)];
    return proven(tree, edits, { kind: 'insert', owner: ownerPath, index, key, value });
  });
}

/** Writes another value in the place of the one that is there. */
export function replaceAt(tree: YamlTree, slot: Slot, entry: Entry, value: PlainValue): EditResult {
  const shared = tree.sharedBelow(entry.value);
  if (shared) return shared;
  const { owner, ownerPath, entries, index = 0 } = slot;
  const key = entry.key;
  const path = [...ownerPath, key ?? index];
  return written(writingStyleOf(tree.text, tree.root), (style) => {
    const lines = owner.flow ? [flowText(value, path, style)] : valueLines(value, path, style);
    const edits =
      lines.length === 1
        ? replaceByLine(tree.text, entry, keepQuotes(entry, value, Boolean(owner.flow)) ?? (lines[0] ?? '').trimStart())
        : replaceByLines(tree.text, entry, lines, columnOf(tree.text, entries[0]?.start ?? 0));
    return proven(tree, edits, { kind: 'replace', owner: ownerPath, index, ...(key === undefined ? {} : { key }), value });
  });
}

/** Writes in a style; a literal block that would take in a comment below it is written in quotes instead. */
export function written(style: WritingStyle, write: (style: WritingStyle) => EditResult): EditResult {
  const result = write(style);
  return 'edits' in result ? result : write({ ...style, literals: false });
}

/** `value` under keys that are missing so far: `['rules', 'x']` makes it `{ rules: { x: value } }`. */
export function nested(value: PlainValue, keys: readonly string[]): PlainValue {
  return keys.reduceRight<PlainValue>((inner, key) => ({ [key]: inner }), value);
}

function readOnly(tree: YamlTree): Refusal | undefined {
  const keys = isMap(tree.root) ? tree.root.items.map(({ key }) => String(key)) : [];
  const version = isMap(tree.root) && tree.root.has('apiVersion') ? { apiVersion: tree.root.get('apiVersion') } : {};
  const ownership = ownershipOf({ ...Object.fromEntries(keys.map((key) => [key, true])), ...version }, tree.text);
  if (ownership === 'newer') return refuse(phrase`This vision is written for a newer version of the format: update to change it.`);
  if (ownership === 'foreign') return refuse(phrase`This file belongs to another program: its apiVersion does not start with vision/.`);
  return undefined;
}

/** Behind the last key that comes before it in the schema; keys of your own go last. */
function conventionalIndex(entries: readonly Entry[], key: string, path: PlainPath): number {
  const order = keysAt(path);
  if (!order.includes(key)) return entries.length;
  const earlier = new Set<string | undefined>(order.slice(0, order.indexOf(key)));
  return entries.findLastIndex((entry) => earlier.has(entry.key)) + 1;
}

function keepQuotes(entry: Entry, value: PlainValue, inFlow: boolean): string | undefined {
  const quote = isUnwritten(entry.value) ? undefined : quoteOf(entry.value);
  return quote && typeof value === 'string' ? scalarText(value, inFlow, quote) : undefined;
}
