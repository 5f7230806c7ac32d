import type { Item } from '../../model/items.ts';
import type { Snapshot } from '../../snapshot.ts';
import { folderOf, nameOf } from '../../text/path-parts.ts';
import { formatCount } from '../format.ts';
import { markerNode } from '../marker-node.ts';
import { joined, leaf, type TreeNode } from '../tree-node.ts';
import { visionPlace } from '../vision-place.ts';

type InitiativeItem = Extract<Item, { kind: 'initiative' }>;

/** The work that serves an initiative: each of its globs with its files, files that name it, and its markers. */
export function workNodes(snapshot: Snapshot, parent: string, item: InitiativeItem): TreeNode[] {
  const { trace } = snapshot;
  if (!trace) return [];
  return [
    ...folderNodes(snapshot, parent, item),
    ...trace.annotatedWith(item.id).map((path) => annotatedNode(snapshot, parent, path)),
    ...trace.markersOf(item.id).map((found) => markerNode(snapshot, parent, found.path, found.marker.marker)),
  ];
}

function folderNodes(snapshot: Snapshot, parent: string, item: InitiativeItem): TreeNode[] {
  const { say, trace } = snapshot;
  const lists = trace?.ground.lists ?? [];
  const number = lists.findIndex(({ initiative }) => initiative === item);
  const globs = lists[number]?.globs ?? [];
  return globs.flatMap(({ text, span }, index) => {
    if (text.startsWith('!')) return [];
    const files = formatCount(trace?.ground.index.matchCount(number, index) ?? 0, 'file', say);
    return [
      leaf({
        id: `${parent}/glob/${index}`,
        label: text,
        description: files,
        tooltip: `${text}: ${files}`,
        icon: 'folder',
        spoken: say('Code {0}, {1}', text, files),
        action: { kind: 'open', place: visionPlace(snapshot, span) },
        kind: 'folder',
      }),
    ];
  });
}

function annotatedNode({ say }: Snapshot, parent: string, path: string): TreeNode {
  const start = { line: 0, column: 0 };
  return leaf({
    id: `${parent}/file/${path}`,
    label: nameOf(path),
    description: joined([folderOf(path) || '.', say('says @vision')]),
    tooltip: path,
    icon: 'file',
    spoken: joined([say('File {0}', path), say('says @vision')], ', '),
    action: { kind: 'open', place: { file: path, range: { start, end: start } } },
    kind: 'file',
  });
}
