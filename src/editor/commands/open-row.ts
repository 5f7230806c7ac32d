import * as vscode from 'vscode';
import { actionCommand } from '../action-command.ts';
import type { NodeRow } from '../views/tree-row.ts';

/** Does what a click on a row does. */
export async function openRow(rows: readonly NodeRow[]): Promise<void> {
  for (const { session, node } of rows) {
    const command = actionCommand(session, node.action);
    if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
  }
}
