import * as vscode from 'vscode';
import { renamedGlobs } from '../../core/features/renamed-globs.ts';
import { toRange } from '../ranges.ts';
import type { FolderSession } from '../session/folder-session.ts';
import type { Sessions } from '../session/sessions.ts';

/** Lets globs follow what is renamed or moved in the Explorer: VS Code shows the change and asks before it is made. */
export function followRenames(sessions: Sessions): vscode.Disposable {
  return vscode.workspace.onWillRenameFiles((event) => {
    const edit = new vscode.WorkspaceEdit();
    for (const session of sessions.withVision()) addGlobs(edit, session, event.files);
    if (edit.size > 0) event.waitUntil(Promise.resolve(edit));
  });
}

function addGlobs(edit: vscode.WorkspaceEdit, session: FolderSession, files: vscode.FileWillRenameEvent['files']): void {
  const snapshot = session.fresh();
  const { visionFile } = session;
  const renamed = files.flatMap(({ oldUri, newUri }) => {
    const [from, to] = [session.pathOf(oldUri), session.pathOf(newUri)];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
  if (!snapshot || !visionFile) return;
  for (const { span, newText } of renamedGlobs(snapshot, renamed)) {
    edit.replace(visionFile, toRange(snapshot.lines.rangeOf(span)), newText, {
      needsConfirmation: false,
      label: vscode.l10n.t('Let the globs of the vision follow'),
    });
  }
}
