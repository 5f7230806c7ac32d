import * as vscode from 'vscode';

/** An action whose edit is made when somebody chooses it: some take a parse of the whole vision. */
export class LaterAction extends vscode.CodeAction {
  readonly make: () => vscode.WorkspaceEdit | undefined;

  constructor(title: string, make: () => vscode.WorkspaceEdit | undefined) {
    super(title, vscode.CodeActionKind.QuickFix);
    this.make = make;
  }
}
