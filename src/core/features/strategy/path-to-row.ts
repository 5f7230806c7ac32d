import type { TreeNode } from '../tree-node.ts';

/**
 * The rows from the root down to the one that is looked for, that one last; empty where there is none.
 * Of several the one nearest to the root counts, so that rows deep down are made only where need be.
 */
export function pathToRow(rows: readonly TreeNode[], isWanted: (row: TreeNode) => boolean): readonly TreeNode[] {
  let level: readonly (readonly [TreeNode, ...TreeNode[]])[] = rows.map((row) => [row]);
  while (level.length > 0) {
    const found = level.find(([row]) => isWanted(row));
    if (found) return found.toReversed();
    level = level.flatMap((path) => path[0].children.map((child) => [child, ...path] as const));
  }
  return [];
}
