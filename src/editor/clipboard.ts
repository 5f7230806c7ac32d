import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';

const PATIENCE_MILLISECONDS = 300;

/** What the clipboard holds; nothing where it may not be read. In a browser VS Code would ask people first, or tell them of a refusal: there it is left alone. */
export async function clipboardText(): Promise<string> {
  if (vscode.env.uiKind === vscode.UIKind.Web) return '';
  try {
    return await Promise.race([vscode.env.clipboard.readText(), sleep(PATIENCE_MILLISECONDS, '')]);
  } catch {
    return '';
  }
}
