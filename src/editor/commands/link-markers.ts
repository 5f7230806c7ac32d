import * as vscode from 'vscode';
import { linkMarkerEdit } from '../../core/trace/link-marker.ts';
import { UserError } from '../../core/user-error.ts';
import { toRange } from '../ranges.ts';
import type { FolderSession } from '../session/folder-session.ts';
import type { Sessions } from '../session/sessions.ts';
import type { NodeRow } from '../views/tree-row.ts';
import { chooseVision } from './choose-vision.ts';
import { pickItem } from './pick-item.ts';

/** Lets markers of a view name a roadmap item, all of them in one edit. @param given the id; people choose where it is left out */
export async function linkMarkers(sessions: Sessions, rows: readonly NodeRow[], given?: string): Promise<void> {
  const session = rows[0]?.session;
  const chosen = session && (await chooseVision(sessions, session.folder.uri.toString()));
  if (!chosen) return;
  const markers = rows.filter((row) => row.session === session && row.node.kind === 'marker');
  const [path] = markers.flatMap(({ node }) => node.path ?? []);
  const placeHolder = markers.length === 1 ? vscode.l10n.t('Choose the roadmap item that this serves') : vscode.l10n.t('Choose the roadmap item that these {0} markers serve', markers.length);
  const item = given ?? (await pickItem(chosen.snapshot, placeHolder, path === undefined ? {} : { path }));
  if (item === undefined) return;
  const edit = new vscode.WorkspaceEdit();
  for (const row of markers) await addEdit(edit, chosen.session, row, item);
  // Files that nobody has open are saved with it, as after a rename.
  await vscode.workspace.applyEdit(edit, { isRefactoring: true });
}

/** By the text as it stands now: a marker that has moved or gone since is left alone. */
async function addEdit(edit: vscode.WorkspaceEdit, session: FolderSession, { node }: NodeRow, item: string): Promise<void> {
  if (node.action?.kind !== 'open') return;
  const { file, range } = node.action.place;
  const document = await vscode.workspace.openTextDocument(session.uriOf(file));
  const markers = session.scanOf(document, file)?.markers ?? [];
  const marker = markers.find(({ place }) => toRange(range).start.isEqual(new vscode.Position(place.line, place.column)));
  if (!marker) throw new UserError(vscode.l10n.t('{0} has changed meanwhile: try again.', file));
  const { span, newText } = linkMarkerEdit(marker, item);
  edit.replace(document.uri, new vscode.Range(document.positionAt(span.start), document.positionAt(span.end)), newText);
}
