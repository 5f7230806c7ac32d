import type { Snapshot } from '../../snapshot.ts';
import type { TreeNode } from '../tree-node.ts';
import { folderOrphans } from './folder-orphans.ts';
import { markerOrphans } from './marker-orphans.ts';
import { NO_FACTS, type OrphanOptions } from './orphan-options.ts';
import { strandedOrphans } from './stranded-orphans.ts';
import { visionOrphans } from './vision-orphans.ts';

/**
 * The Orphaned Work view: code, markers and plans that do not find each other. Nothing until a scan has ended.
 * Rules that are turned off do not matter here: the view lists what there is, the rules say what is wrong.
 */
export function orphanTree(snapshot: Snapshot, options: OrphanOptions = NO_FACTS): readonly TreeNode[] {
  const { trace } = snapshot;
  if (!trace) return [];
  return [
    ...folderOrphans(snapshot, trace, options.facts),
    ...strandedOrphans(snapshot, trace, options.facts),
    ...markerOrphans(snapshot, trace, options),
    ...visionOrphans(snapshot, trace),
  ];
}
