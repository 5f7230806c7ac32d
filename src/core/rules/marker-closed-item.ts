import type { Item } from '../model/items.ts';
import { titleOf } from '../model/items.ts';
import { phrase, word, type Phrase } from '../text/phrase.ts';
import { isClosed } from '../trace/code-state.ts';
import { servedBy } from '../trace/served.ts';
import type { Trace } from '../trace/trace.ts';
import type { Finding } from './finding.ts';
import type { Fix } from './fix.ts';
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
  fixes: (finding, { trace }) => (trace ? moveFixes(trace, finding) : []),
};

/** Moves to the open initiatives that the file serves; which of them carries the work on is for people to say. */
function moveFixes(trace: Trace, { file, span }: Finding): Fix[] {
  const open = servedBy(trace, file).filter((item) => item.kind === 'initiative' && !isClosed(item));
  return open.map((item) => ({ title: phrase`Move to ${titleOf(item)} (${item.id})`, edits: [{ span, newText: item.id }], preferred: false }));
}

function message(item: Item): Phrase {
  const state = ('status' in item.value && item.value.status) || 'closed';
  return phrase`"${titleOf(item)}" (${item.id}) is ${word(state)}: move this to an open item or delete it.`;
}
