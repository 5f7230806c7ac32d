import type { Snapshot } from '../../snapshot.ts';
import { orphanMarkers } from '../../trace/orphan-markers.ts';
import type { Trace } from '../../trace/trace.ts';
import { formatCount } from '../format.ts';
import { markerNode } from '../marker-node.ts';
import { lazily, type RowIcon, type TreeNode } from '../tree-node.ts';
import { groupMarkers, type MarkerGroup } from './marker-groups.ts';
import { orphanGroup } from './orphan-group.ts';
import type { MarkerGrouping, OrphanOptions } from './orphan-options.ts';

/** Markers that name no item, by folder, owner or age. */
export function markerOrphans(snapshot: Snapshot, trace: Trace, options: OrphanOptions): TreeNode[] {
  const { say } = snapshot;
  const markers = orphanMarkers(trace);
  if (markers.length === 0) return [];
  const children = () => groupMarkers(snapshot, markers, options).map((group) => groupNode(snapshot, group, options.grouping));
  const label = say('Orphaned TODOs');
  return [orphanGroup({ id: 'markers', label, description: formatCount(markers.length, 'marker', say), about: say('They name no roadmap item.'), icon: 'marker', expanded: true, children })];
}

const ICONS: Readonly<Record<MarkerGrouping, RowIcon>> = { folder: 'folder', owner: 'owner', age: 'review' };

/** How the name of a group reads. */
export function groupLabel({ say }: Pick<Snapshot, 'say'>, name: string, grouping: MarkerGrouping): string {
  if (grouping === 'age') return say(name);
  return name === '' ? say('Owned by nobody') : name;
}

function groupNode(snapshot: Snapshot, { name, markers }: MarkerGroup, grouping: MarkerGrouping): TreeNode {
  const id = `markers/${name}`;
  const label = groupLabel(snapshot, name, grouping);
  const description = formatCount(markers.length, 'marker', snapshot.say);
  const children = () => markers.map(({ path, marker }) => markerNode(snapshot, id, path, marker));
  return lazily({ id, label, description, tooltip: label, icon: ICONS[grouping], spoken: `${label}, ${description}`, kind: 'marker-group', expanded: false }, children);
}
