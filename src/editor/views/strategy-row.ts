import type { TreeNode } from '../../core/features/tree-node.ts';
import type { FolderSession } from '../session/folder-session.ts';

/** A row of the Strategy view: a workspace folder where there are several, else part of a strategy. */
export type StrategyRow =
  | { readonly kind: 'workspace-folder'; readonly session: FolderSession }
  | { readonly kind: 'node'; readonly session: FolderSession; readonly node: TreeNode };

/** Whether something that a menu hands over is a row of the view. */
export function isStrategyRow(value: unknown): value is StrategyRow {
  return typeof value === 'object' && value !== null && 'session' in value && 'kind' in value;
}
