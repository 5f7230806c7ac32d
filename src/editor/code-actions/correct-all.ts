import * as vscode from 'vscode';

/** Puts right all that is misspelt; people can have it run on saving. */
export const CORRECT_ALL = vscode.CodeActionKind.SourceFixAll.append('vision');
