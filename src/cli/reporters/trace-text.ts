import type { FilePlace } from '../../core/features/place.ts';
import { formatCount, formatRatio } from '../../core/features/format.ts';
import type { FileLink } from '../../core/features/file-links.ts';
import type { ItemLink } from '../../core/features/item-links.ts';
import { objectivesOf } from '../../core/features/objectives-of.ts';
import type { PathExplanation, PathLink } from '../../core/features/path-links.ts';
import { standingText } from '../../core/features/progress-text.ts';
import { titleOf, type Item } from '../../core/model/items.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { CodeState } from '../../core/trace/code-state.ts';
import { table } from './table.ts';
import { paint, plain } from './terminal.ts';

/** How a place is shown, such as from the reader's folder. */
export type ShowPlace = (place: FilePlace) => string;

const STATES: Readonly<Record<CodeState, string>> = {
  active: 'active: work that goes on serves here',
  planned: 'planned: work that is planned or paused will serve here',
  done: 'done: finished work is why it exists',
  stranded: 'stranded: only cancelled work explains it',
  exempt: 'exempt: the vision says that it needs no roadmap item',
  orphaned: 'orphaned: it serves no roadmap item',
};

const WORDS = { annotation: '@vision in a comment', marker: 'marker' } as const;

/** Why a path exists: its state, then each item that it serves with the links that say so. */
export function pathText(snapshot: Snapshot, path: string, found: PathExplanation, show: ShowPlace, colour: boolean): string {
  const head = `${paint('bold', plain(path || '.'), colour)} is ${stateText(found)}\n`;
  const { files, traced, ratio } = found.coverage;
  const coverage = found.files.length > 1 && files > 0 ? `${formatRatio(ratio)} of its code has a reason (${traced} of ${formatCount(files, 'file')})\n` : '';
  const reasons = found.exemptions.map((because) => `Exempt: ${plain(because)}\n`);
  const row = ({ via, files: held, where }: PathLink) => [show(where), via === 'glob' ? `glob, ${formatCount(held, 'file')}` : WORDS[via]];
  return [head, coverage, ...reasons, ...blocks(snapshot, found.links, row, colour)].join('');
}

/** All that serves an item, under the items that it serves through. */
export function itemText(snapshot: Snapshot, item: Item, links: readonly ItemLink[], show: ShowPlace, colour: boolean): string {
  const head = `${paint('bold', plain(titleOf(item)), colour)} (${item.kind} ${item.id})\n`;
  if (links.length === 0) return `${head}No code serves it.\n`;
  const row = ({ via, what, files, where }: ItemLink) => [show(where), via === 'glob' ? `${plain(what)} (${formatCount(files, 'file')})` : via === 'marker' ? plain(what) : WORDS[via]];
  return [head, ...blocks(snapshot, links, row, colour)].join('');
}

function stateText({ state, files }: PathExplanation): string {
  if (state) return STATES[state];
  return files.length === 0 ? 'not among the files that are looked at: git ignores it, or nothing is in it' : 'out of scope: the vision expects no reason for it';
}

function blocks<Link extends FileLink>(snapshot: Snapshot, links: readonly Link[], row: (link: Link) => string[], colour: boolean): string[] {
  const items = [...new Set(links.map(({ item }) => item))];
  return items.map((item) => `\n${itemLine(snapshot, item, colour)}${table(links.filter((link) => link.item === item).map(row))}`);
}

/** `fast-cart  A fast cart · initiative · 2026-Q4 · active · 50 % · on track → Grow the shop` */
function itemLine({ numbers, vision }: Snapshot, item: Item, colour: boolean): string {
  const quarter = item.kind === 'initiative' ? item.value.quarter : undefined;
  const state = 'status' in item.value ? item.value.status : undefined;
  const found = item.kind === 'initiative' ? numbers.initiatives.get(item.id) : numbers.objectives.get(item.id);
  const parts = [titleOf(item), item.kind, quarter, state, standingText(found)].filter(Boolean).join(' · ');
  const objectives = objectivesOf(item, vision.items).filter((objective) => objective !== item);
  const goal = objectives.length > 0 ? ` → ${objectives.map((objective) => titleOf(objective)).join(', ')}` : '';
  return `${paint('bold', item.id, colour)}  ${plain(parts + goal)}\n`;
}
