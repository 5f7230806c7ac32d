import type { Snapshot } from '../../snapshot.ts';
import { folderOf, nameOf } from '../../text/path-parts.ts';
import type { FolderCount } from '../../trace/folder-counts.ts';
import { gather } from '../../trace/gather.ts';
import { orphanFolders } from '../../trace/orphan-folders.ts';
import type { Trace } from '../../trace/trace.ts';
import { formatCount } from '../format.ts';
import { joined, leaf, type TreeNode } from '../tree-node.ts';
import { orphanGroup } from './orphan-group.ts';
import type { CodeFacts } from './orphan-options.ts';

/** Folders of which no file has a reason, the largest first; then files without one in other folders. */
export function folderOrphans(snapshot: Snapshot, trace: Trace, facts: CodeFacts): TreeNode[] {
  const { say } = snapshot;
  const folders = orphanFolders(trace).toSorted((a, b) => b.files - a.files || (a.folder < b.folder ? -1 : 1));
  const inFolders = folders.reduce((sum, { files }) => sum + files, 0);
  const elsewhere = trace.coverage.byState.orphaned - inFolders;
  const whole = orphanGroup({
    id: 'folders',
    label: say('Orphaned folders'),
    description: joined([formatCount(folders.length, 'folder', say), formatCount(inFolders, 'file', say)]),
    about: say('No file in them has a reason.'),
    icon: 'folder',
    expanded: true,
    children: () => folders.map(({ folder, files }) => folderNode(snapshot, 'folders', folder, files, facts)),
  });
  const rest = orphanGroup({
    id: 'files',
    label: say('Other orphaned files'),
    description: formatCount(elsewhere, 'file', say),
    about: say('They have no reason, in folders that have some.'),
    icon: 'file',
    expanded: false,
    children: () => filesElsewhere(snapshot, trace, folders, facts),
  });
  return [...(folders.length > 0 ? [whole] : []), ...(elsewhere > 0 ? [rest] : [])];
}

/** Deeper folders that hold nothing else stand for their files. */
function filesElsewhere(snapshot: Snapshot, trace: Trace, folders: readonly FolderCount[], facts: CodeFacts): TreeNode[] {
  const told = folders.map(({ folder }) => `${folder}/`);
  const orphaned = [...trace.ground.groups].flatMap(([{ inScope, state }, paths]) => (inScope && state === 'orphaned' ? paths : []));
  const left = orphaned.filter((path) => trace.stateOf(path) === 'orphaned' && !told.some((folder) => path.startsWith(folder)));
  const places = [...gather(left.toSorted(), trace)].toSorted(([, a], [, b]) => b.length - a.length);
  return places.map(([place, files]) => (place === files[0] ? fileNode(snapshot, 'files', place) : folderNode(snapshot, 'files', place, files.length, facts)));
}

/** A folder as a row that leads to it; `parent` is the id of the row above. */
export function folderNode({ say }: Snapshot, parent: string, folder: string, files: number, { changedOn }: CodeFacts): TreeNode {
  const changed = changedOn?.(folder);
  const facts = joined([formatCount(files, 'file', say), changed && say('last changed {0}', changed)]);
  return leaf({
    id: `${parent}/${folder}/`,
    label: folder,
    description: facts,
    tooltip: joined([folder, facts], '\n'),
    icon: 'folder',
    spoken: say('Folder {0}, {1}', folder, facts),
    action: { kind: 'reveal', path: folder },
    kind: 'orphan-folder',
    path: folder,
  });
}

export function fileNode({ say }: Snapshot, parent: string, path: string, why = ''): TreeNode {
  return leaf({
    id: `${parent}/${path}`,
    label: nameOf(path),
    description: joined([folderOf(path), why]),
    tooltip: joined([path, why], '\n'),
    icon: 'file',
    spoken: joined([say('File {0}', path), why], ', '),
    action: { kind: 'open', place: { file: path, range: TOP } },
    kind: 'orphan-file',
    path,
  });
}

const TOP = { start: { line: 0, column: 0 }, end: { line: 0, column: 0 } };
