import type { Item } from '../model/items.ts';
import { titleOf } from '../model/items.ts';
import { isClosed } from '../trace/code-state.ts';
import { inCode, type FileRule } from './rule.ts';

export const markerClosedItem: FileRule = {
  id: 'marker-closed-item',
  severity: 'warning',
  looksAt: 'file',
  summary: 'A marker names an item that is done, cancelled or dropped.',
  help: 'Work that is left over from a closed item is forgotten work. Move the marker to an open item, or delete it. `@vision` may name a closed item: it says why the code exists.',
  *check({ path, scan }) {
    for (const { items } of scan.markers) {
      for (const { written, item } of items) {
        if (isClosed(item)) yield inCode(path, written.place, message(item), { item: item.id });
      }
    }
  },
};

function message(item: Item): string {
  const state = 'status' in item.value ? item.value.status : 'closed';
  return `"${titleOf(item)}" (${item.id}) is ${state}: move this to an open item or delete it.`;
}
