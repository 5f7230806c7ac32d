import * as vscode from 'vscode';
import { itemPicks } from '../../core/features/item-picks.ts';
import type { ItemKind } from '../../core/model/items.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { literalPick } from '../literal.ts';

export interface PickItemOptions {
  /** The file whose items come first. */
  readonly path?: string;
  /** Any kind where it is left out. */
  readonly kinds?: readonly ItemKind[];
}

/** Lets people choose a roadmap item. @returns its id; undefined where the choice was cancelled */
export async function pickItem(snapshot: Snapshot, placeHolder: string, { path, kinds }: PickItemOptions = {}): Promise<string | undefined> {
  const picks = itemPicks(snapshot, path).filter(({ id }) => !kinds || kinds.includes(snapshot.vision.items.get(id)?.kind ?? 'feedback'));
  const pick = await vscode.window.showQuickPick(picks.map(literalPick), { placeHolder, matchOnDescription: true, matchOnDetail: true });
  return pick?.id;
}
