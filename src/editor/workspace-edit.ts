import * as vscode from 'vscode';
import type { Snapshot } from '../core/snapshot.ts';
import type { TextEdit } from '../core/text/edits.ts';
import { toRange } from './ranges.ts';
import type { FolderSession } from './session/folder-session.ts';

/** Edits of the core, whose offsets count in the text of the document, as one undoable edit. */
export function toWorkspaceEdit(document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.WorkspaceEdit {
  const workspaceEdit = new vscode.WorkspaceEdit();
  addToWorkspaceEdit(workspaceEdit, document, edits);
  return workspaceEdit;
}

/** The same as part of an edit of several documents. */
export function addToWorkspaceEdit(workspaceEdit: vscode.WorkspaceEdit, document: vscode.TextDocument, edits: readonly TextEdit[]): void {
  for (const { span, newText } of edits) {
    const range = new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
    workspaceEdit.replace(document.uri, range, newText);
  }
}

/** Adds edits of the vision, whose offsets count in the text of the snapshot. */
export function addVisionEdits(workspaceEdit: vscode.WorkspaceEdit, { visionFile }: FolderSession, { lines }: Snapshot, edits: readonly TextEdit[]): vscode.WorkspaceEdit {
  if (visionFile) for (const { span, newText } of edits) workspaceEdit.replace(visionFile, toRange(lines.rangeOf(span)), newText);
  return workspaceEdit;
}
