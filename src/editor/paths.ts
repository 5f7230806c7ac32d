import * as vscode from 'vscode';

/** The path of a file below a folder as the core knows it, with `/`; undefined where it is not below it. */
export function pathBelow(folder: vscode.Uri, file: vscode.Uri): string | undefined {
  const base = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  const sameHost = folder.scheme === file.scheme && folder.authority === file.authority;
  return sameHost && file.path.startsWith(base) ? file.path.slice(base.length) : undefined;
}

/** The folder that holds a file. */
export function folderOf(file: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(file, '..');
}

export function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** The document that VS Code holds for a file, unsaved edits included; undefined where none is open. */
export function openDocument(file: vscode.Uri): vscode.TextDocument | undefined {
  const name = file.toString();
  return vscode.workspace.textDocuments.find(({ uri, isClosed }) => !isClosed && uri.toString() === name);
}
