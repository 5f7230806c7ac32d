import { isMap, isScalar, isSeq, visit, type Node, type YAMLMap } from 'yaml';
import type { Entry } from './entries.ts';
import { entriesOf } from './entries.ts';
import type { WritingStyle } from './house-style.ts';
import { columnOf } from './lines.ts';

interface Seen {
  listIndent?: number;
  mapIndent?: number;
  bracePadding?: string;
}

/** How the author of a document indents and spaces, told from the first example of each; 2 and a blank where there is none. */
export function writingStyleOf(text: string, root: Node | null, neighbour?: Entry): WritingStyle {
  const seen: Seen = {};
  const near = neighbour?.value;
  if (near && isMap(near) && near.flow) seen.bracePadding = paddingOf(text, near);
  visit(root, {
    Map: (_, map) => {
      if (map.flow && map.items.length > 0) seen.bracePadding ??= paddingOf(text, map);
      if (!map.flow) observeIndents(text, map, seen);
      return isComplete(seen) ? visit.BREAK : undefined;
    },
  });
  return { listIndent: 2, mapIndent: 2, bracePadding: ' ', dashGap: dashGapOf(text, neighbour), literals: true, ...seen };
}

function observeIndents(text: string, map: YAMLMap, seen: Seen): void {
  for (const { key, value } of map.items) {
    if (!isScalar(key) || !(isMap(value) || isSeq(value)) || value.flow) continue;
    const first = entriesOf(value)?.[0];
    if (!first) continue;
    const indent = columnOf(text, first.start) - columnOf(text, key.range?.[0] ?? 0);
    if (isSeq(value) && indent >= 0) seen.listIndent ??= indent;
    if (isMap(value) && indent > 0) seen.mapIndent ??= indent;
  }
}

function paddingOf(text: string, map: YAMLMap): string {
  return text[(map.range?.[0] ?? 0) + 1] === ' ' ? ' ' : '';
}

/** The blanks behind the dash of an entry that begins on the dash's line. */
function dashGapOf(text: string, neighbour: Entry | undefined): string {
  const start = neighbour?.value?.range?.[0];
  const gap = start === undefined ? '' : text.slice(neighbour?.valueFrom, start);
  return /^ +$/.test(gap) ? gap : ' ';
}

function isComplete(seen: Seen): boolean {
  return seen.listIndent !== undefined && seen.mapIndent !== undefined && seen.bracePadding !== undefined;
}
