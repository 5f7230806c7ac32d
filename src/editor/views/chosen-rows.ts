import type * as vscode from 'vscode';
import { isNodeRow, isTreeRow, type NodeRow, type TreeRow } from './tree-row.ts';

type SelectionByView = Readonly<Record<string, Pick<vscode.TreeView<TreeRow>, 'selection'>>>;

/**
 * The rows that a command is meant for: the one clicked and all selected with it, or what is selected in the view
 * in which a key was pressed. None where the command was run in another way.
 */
export function chosenRows(views: SelectionByView, argument: unknown, more: unknown): readonly NodeRow[] {
  const view = views[viewIn(argument) ?? ''];
  const rows = view?.selection ?? (Array.isArray(more) && more.length > 0 ? more : [argument]);
  return rows.filter(isTreeRow).filter(isNodeRow);
}

/** What a key binding hands over in place of a row: `{ "selectionOf": "vision.strategy" }`. */
function viewIn(argument: unknown): string | undefined {
  const named = typeof argument === 'object' && argument !== null && 'selectionOf' in argument ? argument.selectionOf : undefined;
  return typeof named === 'string' ? named : undefined;
}
