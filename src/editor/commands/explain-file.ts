import * as vscode from 'vscode';
import { explainFile as explain } from '../../core/features/explain/explain-file.ts';
import type { ExplanationRow } from '../../core/features/explain/explanation.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { UserError } from '../../core/user-error.ts';
import { actionCommand } from '../action-command.ts';
import { roleOf } from '../document-role.ts';
import { COMMANDS } from '../ids.ts';
import { literal } from '../literal.ts';
import { activeFile } from '../notebooks.ts';
import { askPick, type Choice } from '../questions/ask-pick.ts';
import type { Sessions } from '../session/sessions.ts';
import type { MapFolderArguments } from './map-folder.ts';

export interface ExplainFileArguments {
  /** A URI. */
  readonly file: string;
}

/** What choosing a row does: it leads to the line that says so. */
type Next = Omit<vscode.Command, 'title'>;

/** Answers why a file exists; each reason leads to where it is written. */
export async function explainFile(sessions: Sessions, argument: unknown): Promise<void> {
  const file = fileOf(argument);
  if (!file) throw new UserError(vscode.l10n.t('Open a file first.'));
  await sessions.loaded();
  const document = await vscode.workspace.openTextDocument(file);
  const role = roleOf(sessions, document);
  const name = vscode.workspace.asRelativePath(file);
  if (role?.kind === 'vision') throw new UserError(vscode.l10n.t('{0} is the vision itself: it says why all else exists.', name));
  if (!role) throw new UserError(vscode.l10n.t('No vision counts {0} among its code: it is outside of its folder, or git ignores it.', name));
  const { session, snapshot, path } = role;
  const { state, verdict, rows } = explain(snapshot, path);
  const choices = rows.flatMap((row): Choice<Next>[] => {
    const next = actionCommand(session, row.action);
    return next ? [{ value: next, ...shown(snapshot, row) }] : [];
  });
  const place = { title: vscode.l10n.t('Why {0} exists', name), step: 1, totalSteps: 1, canGoBack: false };
  const mapping: Choice<Next>[] = state === 'orphaned' || state === 'stranded' ? [mapIt(session.folder.uri.toString(), path)] : [];
  const next = await askPick(place, { placeholder: verdict, choices: [...choices, ...mapping] });
  if (next && typeof next === 'object') await vscode.commands.executeCommand(next.command, ...(next.arguments ?? []));
}

function fileOf(argument: unknown): vscode.Uri | undefined {
  if (argument instanceof vscode.Uri) return argument;
  const given = argument as Partial<ExplainFileArguments> | undefined;
  return typeof given?.file === 'string' ? vscode.Uri.parse(given.file) : activeFile();
}

function shown({ say }: Snapshot, { group, label, description, detail }: ExplanationRow): Omit<Choice<Next>, 'value'> {
  return { group: say(group), label: literal(label), description: literal(description), detail: literal(detail) };
}

function mapIt(folder: string, file: string): Choice<Next> {
  const given: MapFolderArguments = { folder, file };
  return { value: { command: COMMANDS.mapFolder, arguments: [given] }, label: vscode.l10n.t('Map its folder to an initiative…'), group: vscode.l10n.t('What to do') };
}
