import type { TreeNode } from '../../core/features/tree-node.ts';
import type { FolderSession } from '../session/folder-session.ts';

/** A row of a view: a workspace folder where there are several, else part of what is known about one. */
export type TreeRow = FolderRow | NodeRow;

export interface FolderRow {
  readonly kind: 'workspace-folder';
  readonly session: FolderSession;
}

export interface NodeRow {
  readonly kind: 'node';
  readonly session: FolderSession;
  readonly node: TreeNode;
  /** The row above; none at the top of the view. */
  readonly parent: TreeRow | undefined;
}

/** Whether something that a menu hands over is a row of a view. */
export function isTreeRow(value: unknown): value is TreeRow {
  return typeof value === 'object' && value !== null && 'session' in value && 'kind' in value;
}

export function isNodeRow(row: TreeRow): row is NodeRow {
  return row.kind === 'node';
}

export function nodeRows(session: FolderSession, nodes: readonly TreeNode[], parent?: TreeRow): NodeRow[] {
  return nodes.map((node) => ({ kind: 'node', session, node, parent }));
}
