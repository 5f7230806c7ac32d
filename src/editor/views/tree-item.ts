import * as vscode from 'vscode';
import type { TreeNode } from '../../core/features/tree-node.ts';
import { actionCommand } from '../action-command.ts';
import { rowIcon } from './row-icon.ts';
import type { FolderRow, NodeRow, TreeRow } from './tree-row.ts';

/** A row as VS Code draws it. */
export function toTreeItem(row: TreeRow): vscode.TreeItem {
  return row.kind === 'node' ? nodeItem(row) : folderItem(row);
}

function folderItem({ session: { folder } }: FolderRow): vscode.TreeItem {
  const item = new vscode.TreeItem(folder.name, vscode.TreeItemCollapsibleState.Expanded);
  item.id = folder.uri.toString();
  item.iconPath = vscode.ThemeIcon.Folder;
  item.contextValue = 'workspace-folder';
  return item;
}

function nodeItem({ session, node }: NodeRow): vscode.TreeItem {
  const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const open = node.expanded ? Expanded : Collapsed;
  const item = new vscode.TreeItem(node.label, isLeaf(node) ? None : open);
  item.id = `${session.folder.uri.toString()}#${node.id}`;
  item.description = node.description;
  item.tooltip = node.tooltip;
  item.iconPath = rowIcon(node.icon);
  item.contextValue = node.kind;
  item.accessibilityInformation = { label: node.spoken };
  const command = actionCommand(session, node.action);
  if (command) item.command = { title: vscode.l10n.t('Open'), ...command };
  return item;
}

function isLeaf({ isLeaf: known, children }: TreeNode): boolean {
  return known ?? children.length === 0;
}
