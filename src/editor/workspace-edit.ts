import * as vscode from 'vscode';
import type { TextEdit } from '../core/text/edits.ts';

/** Edits of the core, whose offsets count in the text of the document, as one undoable edit. */
export function toWorkspaceEdit(document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.WorkspaceEdit {
  const workspaceEdit = new vscode.WorkspaceEdit();
  for (const { span, newText } of edits) {
    const range = new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
    workspaceEdit.replace(document.uri, range, newText);
  }
  return workspaceEdit;
}
