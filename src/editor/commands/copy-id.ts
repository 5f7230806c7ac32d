import * as vscode from 'vscode';
import type { Sessions } from '../session/sessions.ts';
import type { NodeRow } from '../views/tree-row.ts';
import { chooseVision } from './choose-vision.ts';
import { pickItem } from './pick-item.ts';

const SHOWN_MILLISECONDS = 3000;

/** Copies the ids of rows, as they stand in a comment: `fast-auth, vault`. */
export async function copyId(sessions: Sessions, rows: readonly NodeRow[]): Promise<void> {
  const ids = [...new Set(rows.flatMap(({ node }) => node.item ?? []))];
  const text = ids.length > 0 ? ids.join(', ') : await askForId(sessions);
  if (text === undefined) return;
  await vscode.env.clipboard.writeText(text);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Copied {0}', text), SHOWN_MILLISECONDS);
}

async function askForId(sessions: Sessions): Promise<string | undefined> {
  const chosen = await chooseVision(sessions);
  return chosen && pickItem(chosen.snapshot, vscode.l10n.t('Choose the item whose id to copy'));
}
