import { addEntry } from '../../model/edit/add-entry.ts';
import { isRefusal, refuse, type EditResult } from '../../model/edit/edit-result.ts';
import type { PlainValue } from '../../model/edit/plain-value.ts';
import type { Path } from '../../model/edit/yaml-tree.ts';
import type { Snapshot } from '../../snapshot.ts';
import { applyEdits } from '../../text/edits.ts';
import { phrase } from '../../text/phrase.ts';
import { isClosed } from '../../trace/code-state.ts';
import { itemPicks, type ItemPick } from '../item-picks.ts';
import { escapeGlob } from './escape-glob.ts';

/** Edits that let an initiative own folders or files, each as a glob of its own. */
export function mapFolders(text: string, initiative: string, paths: readonly string[]): EditResult {
  return addAll(text, ['initiatives', { id: initiative }, 'code'], paths.map(escapeGlob));
}

/** Edits that say of folders or files that they need no roadmap item, and why. */
export function exemptFolders(text: string, paths: readonly string[], because: string): EditResult {
  return addAll(text, ['code', 'exempt'], paths.map((path) => ({ glob: escapeGlob(path), because })));
}

/** One entry after the other; what comes out is one edit of the stretch that differs. */
function addAll(text: string, list: Path, entries: readonly PlainValue[]): EditResult {
  let after = text;
  for (const entry of entries) {
    const result = addEntry(after, list, entry);
    if (isRefusal(result)) return result;
    after = applyEdits(after, result.edits);
  }
  return after === text ? refuse(phrase`There is nothing to map.`) : { edits: [difference(text, after)] };
}

function difference(before: string, after: string) {
  let start = 0;
  while (before[start] === after[start] && start < before.length) start += 1;
  let tail = 0;
  while (tail < Math.min(before.length, after.length) - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { span: { start, end: before.length - tail }, newText: after.slice(start, after.length - tail) };
}

/** The initiatives to choose from for a folder: open ones first, of those the ones whose code lies nearest. */
export function initiativePicks(snapshot: Snapshot, path: string): ItemPick[] {
  const picks = itemPicks(snapshot).filter(({ id }) => snapshot.vision.items.find('initiative', id));
  const rank = ({ id }: ItemPick) => {
    const item = snapshot.vision.items.find('initiative', id);
    return item && !isClosed(item) ? -nearness(path, item.value.code ?? []) : 1;
  };
  return picks.toSorted((a, b) => rank(a) - rank(b));
}

/** How many folder levels a path shares with the nearest of some globs. */
function nearness(path: string, globs: readonly string[]): number {
  const parts = path.split('/');
  const shared = (glob: string) => {
    const other = glob.split('/');
    const different = parts.findIndex((part, index) => part !== other[index]);
    return different < 0 ? parts.length : different;
  };
  return Math.max(0, ...globs.map(shared));
}
