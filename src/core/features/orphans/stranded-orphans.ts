import { titleOf } from '../../model/items.ts';
import type { Snapshot } from '../../snapshot.ts';
import { gather } from '../../trace/gather.ts';
import { strandedFiles, type Reasons } from '../../trace/stranded-files.ts';
import type { Trace } from '../../trace/trace.ts';
import { formatCount } from '../format.ts';
import { joined, type TreeNode } from '../tree-node.ts';
import { fileNode, folderNode } from './folder-orphans.ts';
import { orphanGroup } from './orphan-group.ts';
import type { CodeFacts } from './orphan-options.ts';

/** Code that only cancelled work explains, each place with that work. */
export function strandedOrphans(snapshot: Snapshot, trace: Trace, facts: CodeFacts): TreeNode[] {
  const { say } = snapshot;
  const stranded = strandedFiles(trace);
  if (stranded.size === 0) return [];
  const label = say('Stranded code');
  const children = () => [...gather([...stranded.keys()].toSorted(), trace)].map(([place, files]) => strandedNode(snapshot, place, files, stranded, facts));
  return [orphanGroup({ id: 'stranded', label, description: formatCount(stranded.size, 'file', say), about: say('Only work that was cancelled explains it.'), icon: 'stopped', expanded: true, children })];
}

function strandedNode(snapshot: Snapshot, place: string, files: readonly string[], stranded: ReadonlyMap<string, Reasons>, facts: CodeFacts): TreeNode {
  const reasons = new Set(files.flatMap((file) => stranded.get(file) ?? []));
  const why = Array.from(reasons, titleOf).join(', ');
  if (place === files[0]) return fileNode(snapshot, 'stranded', place, why);
  const node = folderNode(snapshot, 'stranded', place, files.length, facts);
  return { ...node, description: joined([node.description, why]), tooltip: joined([node.tooltip, why], '\n'), spoken: joined([node.spoken, why], ', ') };
}
