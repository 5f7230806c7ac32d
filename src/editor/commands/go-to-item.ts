import * as vscode from 'vscode';
import { itemPicks } from '../../core/features/item-picks.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { UserError } from '../../core/user-error.ts';
import { literalPick } from '../literal.ts';
import { toRange } from '../ranges.ts';
import type { Sessions } from '../session/sessions.ts';
import { chooseVision } from './choose-vision.ts';

/** Opens the vision at an item. @param argument its id; without one, people choose */
export async function goToItem(sessions: Sessions, argument: unknown): Promise<void> {
  const chosen = await chooseVision(sessions);
  if (!chosen) return;
  const { session, snapshot } = chosen;
  const id = typeof argument === 'string' ? argument : await pickItem(snapshot);
  if (id === undefined || !session.visionFile) return;
  const item = snapshot.vision.items.get(id);
  if (!item) throw new UserError(vscode.l10n.t('There is no item "{0}" in the vision.', id));
  await vscode.window.showTextDocument(session.visionFile, { selection: toRange(snapshot.lines.rangeOf(item.idSpan)) });
}

async function pickItem(snapshot: Snapshot): Promise<string | undefined> {
  const placeHolder = vscode.l10n.t('Go to a roadmap item');
  const pick = await vscode.window.showQuickPick(itemPicks(snapshot).map(literalPick), { placeHolder, matchOnDescription: true, matchOnDetail: true });
  return pick?.id;
}
