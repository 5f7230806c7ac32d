import * as vscode from 'vscode';
import { kpiPicks, readKpiValue } from '../../core/features/kpi-update.ts';
import { addCheckIn, type NewCheckIn } from '../../core/model/edit/add-check-in.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { UserError } from '../../core/user-error.ts';
import { literalPick } from '../literal.ts';
import type { FolderSession } from '../session/folder-session.ts';
import type { Sessions } from '../session/sessions.ts';
import { isTreeRow } from '../views/tree-row.ts';
import { chooseVision } from './choose-vision.ts';
import { editVision } from './edit-vision.ts';

/** What the command can be told, by a lens, a row or a key binding; it asks for the rest. */
export interface UpdateKpiArguments {
  readonly kpi?: string;
  /** With a value nothing is asked at all. */
  readonly value?: number | boolean | string;
  readonly note?: string;
  /** The workspace folder, as a URI. */
  readonly folder?: string;
}

type Measured = Pick<NewCheckIn, 'value' | 'note'>;

/** Adds a check-in of today to a KPI. */
export async function updateKpi(sessions: Sessions, argument: unknown): Promise<void> {
  const given = argumentsOf(argument);
  const chosen = await chooseVision(sessions, given.folder);
  if (!chosen) return;
  const { session, snapshot } = chosen;
  const kpi = given.kpi ?? (await pickKpi(snapshot));
  if (kpi === undefined) return;
  const measured = given.value === undefined ? await askFor(session, kpi) : measuredFrom(snapshot, kpi, given);
  if (!measured) return;
  const { today } = session.fresh() ?? snapshot;
  await editVision(session, (text) => addCheckIn(text, kpi, { date: today, ...measured }));
}

function argumentsOf(argument: unknown): UpdateKpiArguments {
  if (typeof argument === 'string') return { kpi: argument };
  if (!isTreeRow(argument)) return (argument as UpdateKpiArguments | undefined) ?? {};
  const folder = argument.session.folder.uri.toString();
  const kpi = argument.kind === 'node' ? argument.node.item : undefined;
  return kpi === undefined ? { folder } : { folder, kpi };
}

async function pickKpi(snapshot: Snapshot): Promise<string | undefined> {
  const picks = kpiPicks(snapshot);
  if (picks.length === 0) throw new UserError(vscode.l10n.t('The vision has no KPI yet: write one under "kpis:" first.'));
  const placeHolder = vscode.l10n.t('Choose the KPI that has a new value');
  const pick = await vscode.window.showQuickPick(picks.map(literalPick), { placeHolder, matchOnDescription: true, matchOnDetail: true });
  return pick?.id;
}

function measuredFrom(snapshot: Snapshot, kpi: string, { value, note }: UpdateKpiArguments): Measured {
  const read = readKpiValue(snapshot, kpi, String(value));
  if ('problem' in read) throw new UserError(read.problem);
  return { value: read.value, ...noteOf(note) };
}

/** @returns undefined where it was cancelled or left empty */
async function askFor(session: FolderSession, kpi: string): Promise<Measured | undefined> {
  const snapshot = session.fresh();
  const pick = snapshot && kpiPicks(snapshot).find(({ id }) => id === kpi);
  if (!pick) throw new UserError(vscode.l10n.t('There is no KPI "{0}" in the vision.', kpi));
  // The title stays while what is typed is judged below it; a prompt would give way to that.
  const title = vscode.l10n.t('{0}: {1}', pick.label, pick.description);
  const typed = await vscode.window.showInputBox({ title, ignoreFocusOut: true, validateInput: (text) => judge(session, kpi, text) });
  if (typed === undefined || typed.trim() === '') return undefined;
  const note = await vscode.window.showInputBox({ title, prompt: vscode.l10n.t('A note, if there is something to say. Enter leaves it out.'), ignoreFocusOut: true });
  return note === undefined ? undefined : measuredFrom(session.fresh() ?? snapshot, kpi, { value: typed, note });
}

/** What a value would mean, or why it cannot be taken; nothing typed yet is no mistake. */
function judge(session: FolderSession, kpi: string, text: string): vscode.InputBoxValidationMessage | undefined {
  const snapshot = session.fresh();
  if (!snapshot) return undefined;
  const read = readKpiValue(snapshot, kpi, text);
  if ('value' in read) return { message: read.hint, severity: vscode.InputBoxValidationSeverity.Info };
  const severity = text.trim() === '' ? vscode.InputBoxValidationSeverity.Info : vscode.InputBoxValidationSeverity.Error;
  return { message: read.problem, severity };
}

function noteOf(note: string | undefined): { readonly note?: string } {
  const trimmed = note?.trim() ?? '';
  return trimmed === '' ? {} : { note: trimmed };
}
