import * as vscode from 'vscode';

/** Calls whenever the window gets the focus back. VS Code tells more often: also when somebody at it does something after a while. */
export function onReturn(returned: () => void): vscode.Disposable {
  let isHere = vscode.window.state.focused;
  return vscode.window.onDidChangeWindowState(({ focused }) => {
    if (focused && !isHere) returned();
    isHere = focused;
  });
}
