import type { YamlPath } from '../../model/cursor/yaml-cursor.ts';
import { documentationAt } from '../../model/schema/documentation.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Range } from '../../text/span.ts';
import type { ScopeList, WrittenGlob } from '../../trace/scope.ts';
import { itemCard } from '../card/item-card.ts';
import { formatCount } from '../format.ts';
import { visionTarget } from '../vision-target.ts';
import type { Hover } from './hover.ts';

/** What an id, a key or a glob of the vision means: the numbers of the item, or the documentation of the format. */
export function visionHover(snapshot: Snapshot, offset: number): Hover | undefined {
  const target = visionTarget(snapshot, offset);
  if (!target) return undefined;
  const range = snapshot.lines.rangeOf(target.span);
  switch (target.kind) {
    case 'definition':
    case 'reference':
      return target.item && { range, cards: [itemCard(snapshot, target.item)], actions: [] };
    case 'glob':
      return glob(snapshot, range, target.list, target.glob);
    case 'key':
    case 'value':
      return documented(range, target.path);
  }
}

function documented(range: Range, path: YamlPath): Hover | undefined {
  const found = documentationAt(path);
  const name = path.findLast((step) => step !== 0);
  return found && name !== undefined ? { range, cards: [], key: { name, ...found }, actions: [] } : undefined;
}

function glob({ say, trace }: Snapshot, range: Range, list: ScopeList, written: WrittenGlob): Hover | undefined {
  if (!trace) return undefined;
  const entry = list.globs.indexOf(written);
  const files = trace.ground.index.matchCount(trace.ground.lists.indexOf(list), entry);
  const count = formatCount(files, 'file', say);
  const note = list.list.takesBack(entry) ? say('This glob takes back {0}.', count) : say('This glob matches {0}.', count);
  return { range, note, cards: [], actions: [] };
}
