import * as vscode from 'vscode';
import { occurrencesOf } from '../../core/features/occurrences.ts';
import { renameItem } from '../../core/features/rename.ts';
import { namedIn } from '../caret.ts';
import { isNotebook } from '../notebooks.ts';
import { toLocation, toRange } from '../ranges.ts';
import type { FolderSession } from '../session/folder-session.ts';
import type { Sessions } from '../session/sessions.ts';

/** Gives an item another id, in the vision and in every comment that names it. */
export class RenameProvider implements vscode.RenameProvider {
  readonly #sessions: Sessions;

  constructor(sessions: Sessions) {
    this.#sessions = sessions;
  }

  /** Nothing where no item is named: other languages have names of their own there. */
  prepareRename(document: vscode.TextDocument, position: vscode.Position): { range: vscode.Range; placeholder: string } | undefined {
    const found = namedIn(this.#sessions, document, position);
    return found && { range: toRange(found.named.range), placeholder: found.named.item.id };
  }

  /** @throws with the reason where the id is malformed or taken: VS Code shows it */
  async provideRenameEdits(document: vscode.TextDocument, position: vscode.Position, newName: string): Promise<vscode.WorkspaceEdit | undefined> {
    const before = namedIn(this.#sessions, document, position);
    if (!before) return undefined;
    const { session } = before.role;
    if (isScanning(session)) throw new Error(vscode.l10n.t('The code is still being scanned: try again in a moment.'));
    if (session.snapshot) await openAll(session, occurrencesOf(session.snapshot, before.named.item).map(({ file }) => file));
    const now = namedIn(this.#sessions, document, position);
    if (!now || !session.snapshot) return undefined;
    const newId = newName.trim();
    const rename = renameItem(session.snapshot, now.named.item, newId);
    if ('reason' in rename) throw new Error(rename.reason);
    const edit = new vscode.WorkspaceEdit();
    for (const place of rename.places) {
      const { uri, range } = toLocation(session, place);
      edit.replace(uri, range, newId);
    }
    return edit;
  }
}

/** Before the first scan has ended nobody knows which files name the item. */
function isScanning({ snapshot, root }: FolderSession): boolean {
  return snapshot?.vision.ownership === 'ours' && !snapshot.trace && root.scheme === 'file';
}

/** Open documents are read as they are this moment, so that no edit meets a text that has moved on. */
async function openAll(session: FolderSession, files: readonly string[]): Promise<void> {
  const open = (file: vscode.Uri) => (isNotebook(file) ? vscode.workspace.openNotebookDocument(file) : vscode.workspace.openTextDocument(file));
  await Promise.all([...new Set(files)].map((file) => open(session.uriOf(file))));
  session.recompute();
}
