import * as vscode from 'vscode';
import type { TreeRow } from './tree-row.ts';

type Selecting = Pick<vscode.TreeView<TreeRow>, 'selection'>;

/**
 * The rows that a key is meant for, as in VS Code's own lists: the one with the focus, and all that are selected where it is one of them.
 * Arrow keys move the focus alone and VS Code does not tell extensions where it is, so it is asked to select that row or
 * to leave it out, which shows it, and to undo that at once.
 */
export async function rowsUnderKeys(view: Selecting): Promise<readonly TreeRow[]> {
  const before = view.selection;
  await toggleRowWithFocus();
  const after = view.selection;
  if (after.length !== before.length) await toggleRowWithFocus();
  const added = after.find((row) => !before.includes(row));
  return added ? [added] : before;
}

/** Does nothing where the focus is in no list. */
async function toggleRowWithFocus(): Promise<void> {
  await vscode.commands.executeCommand('list.toggleSelection');
}
