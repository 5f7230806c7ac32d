import * as vscode from 'vscode';
import { codePicks } from '../../core/features/strategy/code-picks.ts';
import { UserError } from '../../core/user-error.ts';
import { actionCommand } from '../action-command.ts';
import { literal } from '../literal.ts';
import type { Sessions } from '../session/sessions.ts';
import type { NodeRow } from '../views/tree-row.ts';
import { itemOf } from './about-rows.ts';
import { chooseVision } from './choose-vision.ts';
import { pickItem } from './pick-item.ts';

/** What the command can be told where it is not a row that tells it. */
export interface GoToCodeArguments {
  /** The workspace folder, as a URI. */
  readonly folder?: string;
  /** The id of an item. */
  readonly item?: string;
}

/** Opens a place in the code that serves an item: the only one, else one to choose. */
export async function goToCode(sessions: Sessions, rows: readonly NodeRow[], argument: unknown): Promise<void> {
  const given = argumentsOf(rows[0], argument);
  const chosen = await chooseVision(sessions, given.folder);
  if (!chosen) return;
  const { session, snapshot } = chosen;
  const id = given.item ?? (await pickItem(snapshot, vscode.l10n.t('Choose the item whose code to open')));
  if (id === undefined) return;
  const picks = codePicks(snapshot, id).map((pick) => ({ ...pick, label: literal(pick.label), description: literal(pick.description) }));
  if (picks.length === 0) throw new UserError(vscode.l10n.t('No code serves {0} yet.', id));
  const placeHolder = vscode.l10n.t('Code that serves {0}', id);
  const pick = picks.length === 1 ? picks[0] : await vscode.window.showQuickPick(picks, { placeHolder, matchOnDescription: true });
  const open = pick && actionCommand(session, { kind: 'open', place: pick.place });
  if (open) await vscode.commands.executeCommand(open.command, ...(open.arguments ?? []));
}

function argumentsOf(row: NodeRow | undefined, argument: unknown): GoToCodeArguments {
  if (!row) return (argument as GoToCodeArguments | undefined) ?? {};
  const folder = row.session.folder.uri.toString();
  const item = itemOf(row);
  return item === undefined ? { folder } : { folder, item };
}
