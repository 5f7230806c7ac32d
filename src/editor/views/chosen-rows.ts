import type * as vscode from 'vscode';
import { isNodeRow, isTreeRow, type NodeRow, type TreeRow } from './tree-row.ts';

/**
 * The rows that a command is meant for: the one clicked and all selected with it, or what is selected
 * where a key was pressed in the view. None where the command was run in another way.
 */
export function chosenRows(view: Pick<vscode.TreeView<TreeRow>, 'selection'>, argument: unknown, more: unknown): readonly NodeRow[] {
  const rows = isSelection(argument) ? view.selection : Array.isArray(more) && more.length > 0 ? more : [argument];
  return rows.filter(isTreeRow).filter(isNodeRow);
}

/** What a key binding of a view hands over in place of a row: `{ "from": "selection" }`. */
function isSelection(argument: unknown): boolean {
  return typeof argument === 'object' && argument !== null && 'from' in argument && argument.from === 'selection';
}
