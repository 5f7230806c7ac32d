import type { TreeNode } from '../tree-node.ts';

/** The rows from the root down to the first one that is looked for, that one last; empty where there is none. */
export function pathToRow(rows: readonly TreeNode[], isWanted: (row: TreeNode) => boolean): TreeNode[] {
  for (const row of rows) {
    if (isWanted(row)) return [row];
    const below = pathToRow(row.children, isWanted);
    if (below.length > 0) return [row, ...below];
  }
  return [];
}
