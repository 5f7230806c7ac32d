import type { Action } from './place.ts';

/** The shapes that a row can show; each is a different picture, so colour is never needed to tell them apart. */
export type RowIcon =
  | 'achieved'
  | 'on-track'
  | 'at-risk'
  | 'off-track'
  | 'missed'
  | 'not-started'
  | 'no-data'
  | 'no-kpi'
  | 'stopped'
  | 'hypothesis'
  | 'folder'
  | 'file'
  | 'marker'
  | 'glob'
  | 'owner'
  | 'quarter'
  | 'landscape'
  | 'scenario'
  | 'signpost'
  | 'decision'
  | 'narrative'
  | 'feedback'
  | 'review'
  | 'insight'
  | 'note'
  | 'group';

/** One row of a view. */
export interface TreeNode {
  /** Stable and unique in the tree, so that a view keeps what is open and selected. */
  readonly id: string;
  readonly label: string;
  /** Said in a weaker voice behind the label. */
  readonly description: string;
  /** Plain text, several lines. */
  readonly tooltip: string;
  readonly icon: RowIcon;
  /** What a screen reader says instead of label and description. */
  readonly spoken: string;
  /** What a click does. */
  readonly action?: Action;
  /** Kind of row, for menus: objective, hypothesis, kpi, initiative, folder, marker, group, group-reviews, … */
  readonly kind: string;
  /** Id of the roadmap item that the row is about. */
  readonly item?: string;
  /** The quarter that an initiative moves to when it is dropped here. */
  readonly quarter?: string;
  /** The folder or file that a row without item is about, relative to the folder of the vision. */
  readonly path?: string;
  readonly children: readonly TreeNode[];
  /** Tells without making the rows below whether there are any; where it is left out, their number tells. */
  readonly isLeaf?: boolean;
  readonly expanded: boolean;
}

/** A row without rows below it. */
export function leaf(node: Omit<TreeNode, 'children' | 'expanded'>): TreeNode {
  return { ...node, children: [], isLeaf: true, expanded: false };
}

/** A row whose rows below are made when they are first asked for: there may be thousands. */
export function lazily(node: Omit<TreeNode, 'children' | 'isLeaf'>, children: () => readonly TreeNode[]): TreeNode {
  let made: readonly TreeNode[] | undefined;
  return {
    ...node,
    isLeaf: false,
    get children() {
      made ??= children();
      return made;
    },
  };
}

/** What stands in a row, with what is empty left out: `2026-Q4 · active`. */
export function joined(parts: readonly (string | undefined | false | null)[], separator = ' · '): string {
  return parts.filter(Boolean).join(separator);
}
