import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';

const PATIENCE_MILLISECONDS = 300;

/** What the clipboard holds; nothing where it may not be read. In a browser that can be asked of people first, and nobody waits for it. */
export async function clipboardText(): Promise<string> {
  try {
    return await Promise.race([vscode.env.clipboard.readText(), sleep(PATIENCE_MILLISECONDS, '')]);
  } catch {
    return '';
  }
}
