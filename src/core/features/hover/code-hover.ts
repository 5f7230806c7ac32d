import type { Item } from '../../model/items.ts';
import type { Snapshot } from '../../snapshot.ts';
import { nearest } from '../../text/nearest.ts';
import type { Position, Range } from '../../text/span.ts';
import type { ResolvedMarker } from '../../trace/resolve.ts';
import type { CardAction } from '../card/card.ts';
import { itemCard } from '../card/item-card.ts';
import { codeTarget } from '../code-target.ts';
import type { Hover } from './hover.ts';

/** What a marker, an id or `@vision` in a comment means; undefined everywhere else. */
export function codeHover(snapshot: Snapshot, path: string, at: Position): Hover | undefined {
  const target = codeTarget(snapshot, path, at);
  switch (target?.kind) {
    case 'id':
      return target.item ? items(snapshot, path, target.range, [target.item]) : unknown(snapshot, target.id, target.range);
    case 'tag':
      return target.marker.items.length > 0 ? items(snapshot, path, target.range, itemsOf(target.marker)) : orphan(snapshot, path, target.range, target.marker);
    case 'annotation':
      return target.annotation.items.length > 0 ? items(snapshot, path, target.range, itemsOf(target.annotation), snapshot.say('The whole file serves:')) : undefined;
    default:
      return undefined;
  }
}

function itemsOf({ items }: Pick<ResolvedMarker, 'items'>): Item[] {
  return items.map(({ item }) => item);
}

function items(snapshot: Snapshot, path: string, range: Range, found: readonly Item[], note?: string): Hover {
  const explain: CardAction = { label: snapshot.say('Why this file exists'), action: { kind: 'explain-file', file: path } };
  const cards = found.map((item) => itemCard(snapshot, item)).map((card) => ({ ...card, actions: [...card.actions, explain] }));
  return { range, ...(note === undefined ? {} : { note }), cards, actions: [] };
}

function unknown({ say, vision }: Snapshot, id: string, range: Range): Hover {
  const meant = nearest(id, vision.items.ids());
  const note = meant === undefined ? say('There is no roadmap item "{0}".', id) : say('There is no roadmap item "{0}". Did you mean "{1}"?', id, meant);
  return { range, note, cards: [], actions: [] };
}

function orphan({ say }: Snapshot, path: string, range: Range, { marker }: ResolvedMarker): Hover {
  const { line } = marker.place;
  return {
    range,
    note: say('This {0} serves no roadmap item.', marker.tag),
    cards: [],
    actions: [{ label: say('Link it…'), action: { kind: 'link-marker', file: path, line } }],
  };
}
