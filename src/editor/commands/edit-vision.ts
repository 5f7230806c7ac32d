import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import type { EditResult } from '../../core/model/edit/edit-result.ts';
import type { TextEdit } from '../../core/text/edits.ts';
import { sayPhrase } from '../../core/text/phrase.ts';
import { UserError } from '../../core/user-error.ts';
import { DASHBOARD } from '../ids.ts';
import type { FolderSession } from '../session/folder-session.ts';
import { toWorkspaceEdit } from '../workspace-edit.ts';
import { caughtUp, whileAlone } from './vision-on-disk.ts';

const ATTEMPTS = 3;
const BETWEEN_MILLISECONDS = 100;
const MESSAGE_MILLISECONDS = 5000;

/** Gets the text as it stands in the editor, unsaved edits included. */
type Edit = (text: string) => EditResult;

/**
 * Changes the vision in one edit and shows the changed line, so that one Ctrl+Z takes it back.
 * Somebody who looks at a dashboard goes on looking at it: there the change shows.
 * A file that nobody had open is saved as well: no unsaved tab is left behind for those who only typed
 * a number. In one that was open, saving stays with the person who edits it; where it has changed on disk
 * beside unsaved edits, VS Code asks then. So nothing that anybody else wrote is ever written over.
 * @throws UserError where the text cannot be changed
 */
export async function editVision(session: FolderSession, edit: Edit): Promise<void> {
  const file = session.visionFile;
  if (!file) throw new UserError(vscode.l10n.t('The vision is gone: there is no file to change.'));
  const wasOpen = isInTab(file);
  const document = await vscode.workspace.openTextDocument(file);
  const wasDirty = document.isDirty;
  const editor = isDashboardInFront() ? undefined : await vscode.window.showTextDocument(document);
  const change = async () => {
    await caughtUp(document);
    return apply(document, edit);
  };
  const changeAndSave = async () => {
    if (editor) return untilSaved(document, change);
    const edits = await change();
    await saveUnseen(document);
    return edits;
  };
  const edits = wasOpen || wasDirty ? await change() : await whileAlone(file, changeAndSave);
  if (editor) reveal(editor, Math.min(...edits.map(({ span, newText }) => span.start + newText.length)));
  else vscode.window.setStatusBarMessage(vscode.l10n.t('Written to {0}', vscode.workspace.asRelativePath(file)), MESSAGE_MILLISECONDS);
}

/**
 * Where VS Code does not save, since the file is newer than what it has read, the change is taken back and made anew
 * on what stands there by then; unless somebody has typed meanwhile: that is never taken back.
 */
async function untilSaved(document: vscode.TextDocument, change: () => Promise<readonly TextEdit[]>): Promise<readonly TextEdit[]> {
  for (let attempt = 1; ; attempt += 1) {
    const edits = await change();
    const changed = document.getText();
    await saveAsItIs(document);
    const isOurs = document.getText() === changed && vscode.window.activeTextEditor?.document === document;
    if (!document.isDirty || !isOurs || attempt === ATTEMPTS) return edits;
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
}

function isDashboardInFront(): boolean {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  // VS Code puts a prefix of its own before the kind of a webview.
  return input instanceof vscode.TabInputWebview && input.viewType.endsWith(DASHBOARD);
}

/** VS Code refuses an edit of a document that changed under it, on disk for example; then it is made anew. */
async function apply(document: vscode.TextDocument, edit: Edit): Promise<readonly TextEdit[]> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const result = edit(document.getText());
    if ('reason' in result) throw new UserError(sayPhrase(vscode.l10n.t, result.reason));
    if (await vscode.workspace.applyEdit(toWorkspaceEdit(document, result.edits))) return result.edits;
    await sleep(BETWEEN_MILLISECONDS);
  }
  throw new UserError(vscode.l10n.t('{0} could not be changed. Is it read-only?', vscode.workspace.asRelativePath(document.uri)));
}

function isInTab(file: vscode.Uri): boolean {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === file.toString());
}

function reveal(editor: vscode.TextEditor, offset: number): void {
  const at = editor.document.positionAt(offset);
  editor.selection = new vscode.Selection(at, at);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** A formatter that runs on saving would change lines that are not ours to change. */
async function saveAsItIs(document: vscode.TextDocument): Promise<void> {
  if (vscode.window.activeTextEditor?.document !== document) return;
  await vscode.commands.executeCommand('workbench.action.files.saveWithoutFormatting');
}

/**
 * Without an editor a file cannot be saved as it is. Where saving would format it or run fixes, it stays
 * unsaved: VS Code then opens a tab for it by itself.
 */
async function saveUnseen(document: vscode.TextDocument): Promise<void> {
  const settings = vscode.workspace.getConfiguration('editor', document);
  const fixes = Object.keys(settings.get<object>('codeActionsOnSave') ?? {});
  if (!settings.get<boolean>('formatOnSave') && fixes.length === 0) await document.save();
}
