import type { TreeNode } from '../../../../src/core/features/tree-node.ts';

/** A tree as lines: `[icon] label | description`, two blanks a level. */
export function treeText(nodes: readonly TreeNode[], indent = ''): string[] {
  return nodes.flatMap(({ icon, label, description, children }) => [`${indent}[${icon}] ${label} | ${description}`, ...treeText(children, `${indent}  `)]);
}

/** Every node of a tree, parents first. */
export function allNodes(nodes: readonly TreeNode[]): TreeNode[] {
  return nodes.flatMap((node) => [node, ...allNodes(node.children)]);
}
