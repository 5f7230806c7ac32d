import * as vscode from 'vscode';
import { itemPicks } from '../../core/features/item-picks.ts';
import { linkMarkerEdit } from '../../core/trace/link-marker.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { Marker } from '../../core/trace/marker.ts';
import { UserError } from '../../core/user-error.ts';
import { snapshotFor } from '../code-lens/snapshot-for.ts';
import { literalPick } from '../literal.ts';
import { cellOf } from '../notebooks.ts';
import type { Sessions } from '../session/sessions.ts';
import { toWorkspaceEdit } from '../workspace-edit.ts';
import { chooseVision } from './choose-vision.ts';

/** Which marker to link, and to what; without a place it is the marker at the caret, without an item people choose. */
export interface LinkMarkerArguments {
  /** A URI. */
  readonly file: string;
  /** Both from 0. */
  readonly line: number;
  readonly column?: number;
  readonly item?: string;
}

/** Makes a marker name a roadmap item. */
export async function linkMarker(sessions: Sessions, argument: unknown): Promise<void> {
  const given = (argument as LinkMarkerArguments | undefined) ?? caret();
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(given.file));
  const session = sessions.of(document.uri);
  const chosen = await chooseVision(sessions, session?.folder.uri.toString());
  const path = chosen?.session.pathOf(document.uri);
  if (!chosen || path === undefined) return;
  const findMarker = () => markerAt(chosen.session.scanOf(document, path)?.markers ?? [], given);
  if (!findMarker()) throw new UserError(vscode.l10n.t('There is no marker on this line. Put the caret on a TODO in a comment.'));
  const item = given.item ?? (await pickItem(cellOf(document) ? chosen.snapshot : (snapshotFor(chosen.session, document, path) ?? chosen.snapshot), path));
  const marker = findMarker();
  if (item === undefined || !marker) return;
  if (!cellOf(document)) await vscode.window.showTextDocument(document);
  await vscode.workspace.applyEdit(toWorkspaceEdit(document, [linkMarkerEdit(marker, item)]));
}

function caret(): LinkMarkerArguments {
  const editor = vscode.window.activeTextEditor;
  if (!editor) throw new UserError(vscode.l10n.t('Open a file and put the caret on a TODO first.'));
  const { line, character } = editor.selection.active;
  return { file: editor.document.uri.toString(), line, column: character };
}

/** The marker of a line that is nearest to a column; without a column the first. */
function markerAt(markers: readonly Marker[], { line, column = 0 }: LinkMarkerArguments): Marker | undefined {
  const onLine = markers.filter(({ place }) => place.line === line);
  const distance = ({ place }: Marker) => Math.abs(place.column - column);
  return onLine.toSorted((a, b) => distance(a) - distance(b))[0];
}

async function pickItem(snapshot: Snapshot, path: string): Promise<string | undefined> {
  const placeHolder = vscode.l10n.t('Choose the roadmap item that this serves');
  const pick = await vscode.window.showQuickPick(itemPicks(snapshot, path).map(literalPick), { placeHolder, matchOnDescription: true, matchOnDetail: true });
  return pick?.id;
}
