import type { FileLink } from '../../core/features/file-links.ts';
import type { ItemLink } from '../../core/features/item-links.ts';
import type { PathExplanation } from '../../core/features/path-links.ts';
import type { Item } from '../../core/model/items.ts';
import { titleOf } from '../../core/model/items.ts';

/** Why a path exists as JSON, version 1: lines from 1, null where no state applies. */
export function pathJson(path: string, { state, links }: PathExplanation): string {
  return json({ path: path || '.', state: state ?? null, links: links.map(linkJson) });
}

/** What serves an item as JSON, version 1. */
export function itemJson(item: Item, links: readonly ItemLink[]): string {
  const found = links.map((link) => ({ ...linkJson(link), what: link.what, files: link.files }));
  return json({ item: item.id, kind: item.kind, title: titleOf(item), links: found });
}

function linkJson({ item, via, where: { file, range } }: FileLink) {
  return { item: item.id, via, where: { file, line: range.start.line + 1 } };
}

function json(result: object): string {
  return `${JSON.stringify({ version: 1, ...result }, null, 2)}\n`;
}
