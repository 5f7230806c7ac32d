import * as vscode from 'vscode';
import { SETTINGS } from '../ids.ts';

/** Turns all lenses on or off, for this workspace where it has a will of its own, else everywhere. */
export async function toggleCodeLens(): Promise<void> {
  const settings = vscode.workspace.getConfiguration();
  const shown = settings.get(SETTINGS.codeLens, true);
  const ofWorkspace = settings.inspect(SETTINGS.codeLens)?.workspaceValue !== undefined;
  const target = ofWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  await settings.update(SETTINGS.codeLens, !shown, target);
}
