import type { Snapshot } from '../../snapshot.ts';
import { joined, type RowIcon, type TreeNode } from '../tree-node.ts';
import { visionPlace } from '../vision-place.ts';

export interface Group {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  readonly icon: RowIcon;
  readonly children: readonly TreeNode[];
  readonly expanded?: boolean;
  /** The section of the vision that a click opens. */
  readonly section?: string;
}

/** A row that holds rows of a kind. */
export function groupNode(snapshot: Snapshot, { id, label, description = '', tooltip, icon, children, expanded = false, section }: Group): TreeNode {
  const { vision } = snapshot;
  const span = section === undefined ? undefined : vision.locations.key(vision.document, section);
  return {
    id: `group/${id}`,
    label,
    description,
    tooltip: tooltip ?? label,
    icon,
    spoken: joined([label, description], ', '),
    ...(span ? { action: { kind: 'open', place: visionPlace(snapshot, span) } } : {}),
    kind: section === undefined ? 'group' : `group-${section}`,
    children,
    expanded,
  };
}
