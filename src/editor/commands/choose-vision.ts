import * as vscode from 'vscode';
import type { Snapshot } from '../../core/snapshot.ts';
import { UserError } from '../../core/user-error.ts';
import { literal } from '../literal.ts';
import { activeFile } from '../notebooks.ts';
import type { FolderSession } from '../session/folder-session.ts';
import type { Sessions } from '../session/sessions.ts';

export interface ChosenVision {
  readonly session: FolderSession;
  readonly snapshot: Snapshot;
}

/**
 * The vision that a command works on: of the folder named, else of the active file, else the only one, else a choice.
 * @returns undefined where the choice was cancelled
 * @throws UserError where there is no vision to work on
 */
export async function chooseVision(sessions: Sessions, folder?: string): Promise<ChosenVision | undefined> {
  await sessions.loaded();
  const session = folder === undefined ? await likelySession(sessions) : sessions.ofFolder(folder);
  if (session === 'cancelled') return undefined;
  const snapshot = session?.fresh();
  if (session && snapshot) return { session, snapshot };
  throw new UserError(session?.problem ?? vscode.l10n.t('There is no vision.yaml to work with. Run "Vision: Create vision.yaml" for a start.'));
}

async function likelySession(sessions: Sessions): Promise<FolderSession | undefined | 'cancelled'> {
  const active = activeFile();
  const here = active && sessions.of(active);
  if (here?.snapshot) return here;
  const [first, ...others] = sessions.withVision();
  if (!first || others.length === 0) return first ?? sessions.all()[0];
  const picks = [first, ...others].map((session) => ({ label: session.folder.name, description: literal(session.snapshot?.vision.document.title ?? ''), session }));
  const pick = await vscode.window.showQuickPick(picks, { placeHolder: vscode.l10n.t('Choose a workspace folder') });
  return pick?.session ?? 'cancelled';
}
