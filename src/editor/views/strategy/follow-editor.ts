import * as vscode from 'vscode';
import { servedItems } from '../../../core/features/file-links.ts';
import { SETTINGS } from '../../ids.ts';
import { activeFile } from '../../notebooks.ts';
import type { Sessions } from '../../session/sessions.ts';
import type { NodeRow } from '../tree-row.ts';
import type { StrategyView } from './strategy-view.ts';

/** What a file has in the Strategy view: the row of the first item that it serves, one that is hidden, or none. */
export function rowServedBy(sessions: Sessions, strategy: StrategyView, file: vscode.Uri): NodeRow | 'hidden' | undefined {
  const session = sessions.of(file);
  const path = session?.pathOf(file);
  const snapshot = session?.fresh();
  if (!session || !snapshot || path === undefined) return undefined;
  const served = servedItems(snapshot, path);
  const rows = served.flatMap(({ id }) => strategy.rowOf(session, id) ?? []);
  return rows[0] ?? (served.length > 0 ? 'hidden' : undefined);
}

/** Selects in the Strategy view what the active file serves, where the settings ask for it and the view can be seen. */
export function followEditor(sessions: Sessions, strategy: StrategyView): vscode.Disposable {
  const { view } = strategy;
  const follow = () => {
    const file = activeFile();
    if (!file || !view.visible || !vscode.workspace.getConfiguration(undefined, file).get(SETTINGS.strategyFollow, false)) return;
    const row = rowServedBy(sessions, strategy, file);
    if (row && row !== 'hidden') void view.reveal(row, { select: true, focus: false });
  };
  return vscode.Disposable.from(vscode.window.onDidChangeActiveTextEditor(follow), vscode.window.onDidChangeActiveNotebookEditor(follow), view.onDidChangeVisibility(follow));
}
