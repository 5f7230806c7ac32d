import * as vscode from 'vscode';
import type { MoveToQuarterArguments } from '../../commands/move-to-quarter.ts';
import { COMMANDS } from '../../ids.ts';
import { isNodeRow, type NodeRow, type TreeRow } from '../tree-row.ts';

/** The name that VS Code gives to rows of this view on their way. */
const ROWS = 'application/vnd.code.tree.vision.strategy';

/** Initiatives are dragged from quarter to quarter. */
export class QuarterDrag implements vscode.TreeDragAndDropController<TreeRow> {
  readonly dragMimeTypes = [ROWS];
  readonly dropMimeTypes = [ROWS];

  handleDrag(rows: readonly TreeRow[], transfer: vscode.DataTransfer): void {
    const initiatives = rows.filter(isNodeRow).filter(({ node }) => node.kind === 'initiative');
    if (initiatives.length > 0) transfer.set(ROWS, new vscode.DataTransferItem(initiatives));
  }

  /** On a quarter, or on anything in it. */
  async handleDrop(target: TreeRow | undefined, transfer: vscode.DataTransfer): Promise<void> {
    const dragged: unknown = transfer.get(ROWS)?.value;
    const quarter = target && quarterOf(target);
    if (!Array.isArray(dragged) || !target || quarter === undefined) return;
    const initiatives = (dragged as readonly NodeRow[]).filter(({ session }) => session === target.session).flatMap(({ node }) => node.item ?? []);
    if (initiatives.length === 0) return;
    const given: MoveToQuarterArguments = { folder: target.session.folder.uri.toString(), initiatives, quarter };
    await vscode.commands.executeCommand(COMMANDS.moveToQuarter, given);
  }
}

function quarterOf(row: TreeRow): string | undefined {
  if (!isNodeRow(row)) return undefined;
  return row.node.kind === 'quarter' ? row.node.quarter : row.parent && quarterOf(row.parent);
}
