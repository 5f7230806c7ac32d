import * as vscode from 'vscode';
import { CONTEXT_KEYS } from './ids.ts';
import type { Sessions } from './session/sessions.ts';
import { bestState } from './session/vision-state.ts';

/** Tells `when` clauses what there is in the window: views, welcome texts and menus depend on it. */
export function registerContextKeys(sessions: Sessions): vscode.Disposable {
  const tell = () => {
    const state = bestState(sessions.all().map((session) => session.state));
    void vscode.commands.executeCommand('setContext', CONTEXT_KEYS.state, state);
    void vscode.commands.executeCommand('setContext', CONTEXT_KEYS.hasVision, sessions.withVision().length > 0);
  };
  return vscode.Disposable.from(sessions.onDidChange(tell), sessions.onDidRemove(tell));
}
