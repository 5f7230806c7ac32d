import { joined, lazily, type RowIcon, type TreeNode } from '../tree-node.ts';

export interface OrphanGroup {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** What they are, in a sentence. */
  readonly about: string;
  readonly icon: RowIcon;
  readonly expanded: boolean;
  readonly children: () => readonly TreeNode[];
}

/** A row that holds orphans of a kind. */
export function orphanGroup({ id, label, description, about, icon, expanded, children }: OrphanGroup): TreeNode {
  const words = joined([label, description], ', ');
  return lazily({ id, label, description, tooltip: joined([words, about], '\n'), icon, spoken: words, kind: 'group', expanded }, children);
}
