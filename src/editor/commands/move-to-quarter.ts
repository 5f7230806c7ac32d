import * as vscode from 'vscode';
import { moveToQuarter as moveEdit, quarterPicks } from '../../core/features/strategy/move-to-quarter.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { Sessions } from '../session/sessions.ts';
import type { NodeRow } from '../views/tree-row.ts';
import { chooseVision } from './choose-vision.ts';
import { editVision } from './edit-vision.ts';
import { pickItem } from './pick-item.ts';

/** What the command can be told, by a row or by a drop; it asks for the rest. */
export interface MoveToQuarterArguments {
  /** The workspace folder, as a URI. */
  readonly folder?: string;
  /** Ids. */
  readonly initiatives?: readonly string[];
  readonly quarter?: string;
}

/** Moves initiatives to another quarter, in one edit. */
export async function moveToQuarter(sessions: Sessions, rows: readonly NodeRow[], argument: unknown): Promise<void> {
  const given = rows.length > 0 ? argumentsOf(rows) : ((argument as MoveToQuarterArguments | undefined) ?? {});
  const chosen = await chooseVision(sessions, given.folder);
  if (!chosen) return;
  const { session, snapshot } = chosen;
  const initiatives = given.initiatives ?? (await pickInitiative(snapshot));
  if (initiatives.length === 0) return;
  const quarter = given.quarter ?? (await pickQuarter(snapshot));
  if (quarter === undefined) return;
  await editVision(session, (text) => moveEdit(text, initiatives, quarter));
}

/** Rows of one folder; those of another are left where they are. */
function argumentsOf(rows: readonly NodeRow[]): MoveToQuarterArguments {
  const [first] = rows;
  const initiatives = rows.filter(({ session, node }) => session === first?.session && node.kind === 'initiative').flatMap(({ node }) => node.item ?? []);
  const distinct = [...new Set(initiatives)];
  return { ...(first && { folder: first.session.folder.uri.toString() }), ...(distinct.length > 0 && { initiatives: distinct }) };
}

async function pickInitiative(snapshot: Snapshot): Promise<readonly string[]> {
  const id = await pickItem(snapshot, vscode.l10n.t('Choose the initiative to move'), { kinds: ['initiative'] });
  return id === undefined ? [] : [id];
}

async function pickQuarter(snapshot: Snapshot): Promise<string | undefined> {
  const pick = await vscode.window.showQuickPick(quarterPicks(snapshot), { placeHolder: vscode.l10n.t('Choose the quarter') });
  return pick?.quarter;
}
