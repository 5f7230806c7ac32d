import * as vscode from 'vscode';

/** VS Code holds each cell of a notebook as a document of its own, at an address of this scheme. */
const CELL = 'vscode-notebook-cell';

/** The cell that a document is the text of; undefined for a document that is a file. */
export function cellOf({ uri }: Pick<vscode.TextDocument, 'uri'>): vscode.NotebookCell | undefined {
  if (uri.scheme !== CELL) return undefined;
  const address = uri.toString();
  for (const notebook of vscode.workspace.notebookDocuments) {
    const cell = notebook.uri.path === uri.path && notebook.getCells().find(({ document }) => document.uri.toString() === address);
    if (cell) return cell;
  }
  return undefined;
}

/** The file that a document belongs to: of a cell that of its notebook. */
export function fileOf(uri: vscode.Uri): vscode.Uri {
  return cellOf({ uri })?.notebook.uri ?? uri;
}

/** The notebook that VS Code holds for a file; undefined where none is open. */
export function openNotebook(file: vscode.Uri): vscode.NotebookDocument | undefined {
  const name = file.toString();
  return vscode.workspace.notebookDocuments.find(({ uri, isClosed }) => !isClosed && uri.toString() === name);
}

/** The file that is in front of people: that of the active text editor, or the notebook of which no cell is being edited. */
export function activeFile(): vscode.Uri | undefined {
  const { activeTextEditor, activeNotebookEditor } = vscode.window;
  return activeTextEditor ? fileOf(activeTextEditor.document.uri) : activeNotebookEditor?.notebook.uri;
}

/** Whether VS Code opens a file as a notebook. */
export function isNotebook(file: vscode.Uri): boolean {
  return file.path.endsWith('.ipynb');
}
