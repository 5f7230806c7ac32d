import * as vscode from 'vscode';
import { servedItems } from '../../../core/features/file-links.ts';
import { SETTINGS } from '../../ids.ts';
import { activeFile } from '../../notebooks.ts';
import type { Sessions } from '../../session/sessions.ts';
import type { NodeRow } from '../tree-row.ts';
import type { StrategyView } from './strategy-view.ts';

/** What a file has in the Strategy view: the row of the first item that it serves, one that is hidden, or none. */
export async function rowServedBy(sessions: Sessions, strategy: StrategyView, file: vscode.Uri): Promise<NodeRow | 'hidden' | undefined> {
  const session = sessions.of(file);
  const path = session?.pathOf(file);
  const snapshot = session?.fresh();
  if (!session || !snapshot || path === undefined) return undefined;
  const served = servedItems(snapshot, path);
  const rows = await Promise.all(served.map(({ id }) => strategy.rowOf(session, id)));
  return rows.find((row) => row !== undefined) ?? (served.length > 0 ? 'hidden' : undefined);
}

/** Selects in the Strategy view what the active file serves, where the settings ask for it and the view can be seen. */
export function followEditor(sessions: Sessions, strategy: StrategyView): vscode.Disposable {
  const { view } = strategy;
  const follow = async () => {
    const file = activeFile();
    if (!file || !view.visible || !vscode.workspace.getConfiguration(undefined, file).get(SETTINGS.strategyFollow, false)) return;
    const row = await rowServedBy(sessions, strategy, file);
    const isStillActive = activeFile()?.toString() === file.toString();
    if (row && row !== 'hidden' && isStillActive) await view.reveal(row, { select: true, focus: false });
  };
  const begin = () => void follow();
  return vscode.Disposable.from(vscode.window.onDidChangeActiveTextEditor(begin), vscode.window.onDidChangeActiveNotebookEditor(begin), view.onDidChangeVisibility(begin));
}
