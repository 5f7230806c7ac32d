import { isAlias, isMap, isScalar, type Node } from 'yaml';
import { applyEdits, type TextEdit } from '../../text/edits.ts';
import { phrase } from '../../text/phrase.ts';
import { refuse, type EditResult } from './edit-result.ts';
import { entriesOf, isCollection, isUnwritten, type Entry } from './entries.ts';
import type { PlainPath } from './house-style.ts';
import { isPlainList, isPlainObject, type PlainValue } from './plain-value.ts';
import { YamlTree } from './yaml-tree.ts';

/** What an edit is meant to do, in terms of the document. */
export interface Change {
  readonly kind: 'insert' | 'replace' | 'remove';
  /** The object or list that changes. */
  readonly owner: PlainPath;
  /** Which of its entries is new, replaced or gone. */
  readonly index: number;
  readonly key?: string;
  readonly value?: PlainValue;
}

/**
 * The edits, if the document says after them what it said before but for the
 * change. Whatever a strange text does to an edit, no wrong one leaves this module.
 */
export function proven(before: YamlTree, edits: readonly TextEdit[], change: Change): EditResult {
  const after = new YamlTree(applyEdits(before.text, edits));
  const holds = after.errorCount <= before.errorCount && changedOnlyAt(before.root, after.root, change.owner, change);
  return holds ? { edits } : refuse(phrase`This place is written in a way that cannot be edited safely: change it by hand.`);
}

function changedOnlyAt(before: Node | null, after: Node | null, path: PlainPath, change: Change): boolean {
  const [a, b] = [entriesIn(before), entriesIn(after)];
  if (!a || !b || !sameShell(before, after)) return false;
  const [step, ...rest] = path;
  if (step === undefined) return changed(a, b, change);
  const at = a.findIndex(({ key }, index) => (key ?? index) === step);
  return (
    a.length === b.length &&
    a.every((entry, index) => {
      const other = b[index] as Entry;
      if (index !== at) return sameEntry(entry, other);
      return entry.key === other.key && changedOnlyAt(entry.value, other.value, rest, change);
    })
  );
}

function changed(before: readonly Entry[], after: readonly Entry[], { kind, index, key, value }: Change): boolean {
  const without = (entries: readonly Entry[]) => entries.toSpliced(index, 1);
  const kept = kind === 'insert' ? before : without(before);
  const left = kind === 'remove' ? after : without(after);
  const written = after[index];
  const isWritten = value === undefined || (written !== undefined && written.key === key && says(written.value, value));
  return isWritten && kept.length === left.length && kept.every((entry, at) => sameEntry(entry, left[at] as Entry));
}

function sameEntry(a: Entry, b: Entry): boolean {
  return a.key === b.key && sameNode(a.value, b.value);
}

function sameNode(a: Node | null, b: Node | null): boolean {
  if (isUnwritten(a) || isUnwritten(b)) return isUnwritten(a) && isUnwritten(b) && sameShell(a, b);
  if (isAlias(a) && isAlias(b)) return a.source === b.source;
  if (isScalar(a) && isScalar(b)) return Object.is(a.value, b.value) && sameShell(a, b);
  const [left, right] = [entriesIn(a), entriesIn(b)];
  if (!left || !right || left.length !== right.length || !sameShell(a, b)) return false;
  return left.every((entry, index) => sameEntry(entry, right[index] as Entry));
}

/** The same kind of thing, with the same anchor and tag. */
function sameShell(a: Node | null, b: Node | null): boolean {
  if (isMap(a) !== isMap(b)) return false;
  const marks = (node: Node | null) => (node && 'anchor' in node ? [node.anchor ?? '', node.tag ?? ''] : []);
  return marks(a).join(' ') === marks(b).join(' ');
}

function says(node: Node | null, value: PlainValue): boolean {
  if (isPlainList(value)) {
    const entries = isMap(node) ? undefined : entriesIn(node);
    return entries?.length === value.length && entries.every((entry, index) => says(entry.value, value[index] as PlainValue));
  }
  if (!isPlainObject(value)) return isScalar(node) && Object.is(node.value, value);
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  const entries = isMap(node) ? entriesOf(node) : undefined;
  return entries?.length === keys.length && entries.every(({ key, value: inner }) => {
    const wanted = key === undefined || !Object.hasOwn(value, key) ? undefined : value[key];
    return wanted !== undefined && says(inner, wanted);
  });
}

function entriesIn(node: Node | null): Entry[] | undefined {
  return isCollection(node) ? entriesOf(node) : undefined;
}
