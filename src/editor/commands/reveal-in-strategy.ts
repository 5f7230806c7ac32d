import * as vscode from 'vscode';
import { UserError } from '../../core/user-error.ts';
import { activeFile } from '../notebooks.ts';
import type { Sessions } from '../session/sessions.ts';
import { rowServedBy } from '../views/strategy/follow-editor.ts';
import type { StrategyView } from '../views/strategy/strategy-view.ts';

/** Selects in the Strategy view what a file serves. @param argument its URI, as the explorer gives it; the active file else */
export async function revealInStrategy(sessions: Sessions, strategy: StrategyView, argument: unknown): Promise<void> {
  const file = argument instanceof vscode.Uri ? argument : activeFile();
  if (!file) throw new UserError(vscode.l10n.t('Open a file first.'));
  await sessions.loaded();
  const row = await rowServedBy(sessions, strategy, file);
  const name = vscode.workspace.asRelativePath(file);
  if (!row) throw new UserError(vscode.l10n.t('{0} serves no roadmap item.', name));
  if (row === 'hidden') throw new UserError(vscode.l10n.t('What {0} serves is hidden by the filter of the Strategy view.', name));
  await strategy.view.reveal(row, { select: true, focus: true, expand: true });
}
