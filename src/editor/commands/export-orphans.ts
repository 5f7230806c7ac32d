import * as vscode from 'vscode';
import type { Sessions } from '../session/sessions.ts';
import type { OrphansView } from '../views/orphans/orphans-view.ts';
import { chooseVision } from './choose-vision.ts';

/** Opens what the Orphaned Work view shows as Markdown that is not saved yet: to read, to change, to pass on. */
export async function exportOrphans(sessions: Sessions, orphans: OrphansView): Promise<void> {
  const chosen = await chooseVision(sessions);
  if (!chosen) return;
  await orphans.look();
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: await orphans.reportOf(chosen.session) });
  await vscode.window.showTextDocument(document);
}
