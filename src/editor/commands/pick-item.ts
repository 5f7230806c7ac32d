import * as vscode from 'vscode';
import { itemPicks, type ItemPick } from '../../core/features/item-picks.ts';
import type { ItemKind } from '../../core/model/items.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { literalPick } from '../literal.ts';

export interface PickItemOptions {
  /** The file whose items come first. */
  readonly path?: string;
  /** Any kind where it is left out. */
  readonly kinds?: readonly ItemKind[];
}

/** Items as entries of a list, likely ones first. */
export function itemPicksFor(snapshot: Snapshot, { path, kinds }: PickItemOptions): ItemPick[] {
  const isWanted = ({ id }: ItemPick) => !kinds || kinds.some((kind) => snapshot.vision.items.get(id)?.kind === kind);
  return itemPicks(snapshot, path).filter(isWanted).map(literalPick);
}

/** Lets people choose a roadmap item. @returns its id; undefined where the choice was cancelled */
export async function pickItem(snapshot: Snapshot, placeHolder: string, options: PickItemOptions = {}): Promise<string | undefined> {
  const pick = await vscode.window.showQuickPick(itemPicksFor(snapshot, options), { placeHolder, matchOnDescription: true, matchOnDetail: true });
  return pick?.id;
}
