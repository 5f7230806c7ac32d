import * as vscode from 'vscode';
import { CONTEXT_KEYS } from './ids.ts';
import type { FolderSession } from './session/folder-session.ts';
import type { Sessions } from './session/sessions.ts';
import { bestState } from './session/vision-state.ts';

/** Tells `when` clauses what there is in the window: views, welcome texts and menus depend on it. */
export function registerContextKeys(sessions: Sessions): vscode.Disposable {
  const tell = () => {
    const state = bestState(sessions.all().map((session) => session.state));
    void vscode.commands.executeCommand('setContext', CONTEXT_KEYS.state, state);
    const shown = sessions.withVision();
    void vscode.commands.executeCommand('setContext', CONTEXT_KEYS.hasVision, shown.length > 0);
    void vscode.commands.executeCommand('setContext', CONTEXT_KEYS.scanning, shown.some(isScanning));
    void vscode.commands.executeCommand('setContext', CONTEXT_KEYS.broken, shown.some(isBroken));
  };
  return vscode.Disposable.from(sessions.onDidChange(tell), sessions.onDidRemove(tell));
}

/** Files are being read that nothing is known of yet; in a folder that is not on a disk they never are. */
function isScanning({ snapshot, root }: FolderSession): boolean {
  return snapshot?.vision.ownership === 'ours' && !snapshot.trace && root.scheme === 'file';
}

/** Part of what the vision says is hidden by errors of its language. */
function isBroken({ snapshot }: FolderSession): boolean {
  return snapshot !== undefined && !snapshot.vision.whole;
}
