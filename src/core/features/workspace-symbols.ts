import { titleOf, type ItemKind } from '../model/items.ts';
import { kindWord } from '../rules/common/words.ts';
import type { Snapshot } from '../snapshot.ts';
import type { FilePlace } from './place.ts';
import { visionPlace } from './vision-place.ts';

/** An item as it is found from anywhere. */
export interface ItemSymbol {
  /** Title and id, so that either finds it. */
  readonly name: string;
  readonly container: string;
  readonly kind: ItemKind;
  readonly place: FilePlace;
}

/** All items of the vision; whoever shows them filters. */
export function itemSymbols(snapshot: Snapshot): ItemSymbol[] {
  return snapshot.vision.items.all.map((item) => ({
    name: `${titleOf(item)} (${item.id})`,
    container: snapshot.say(kindWord(item.kind)),
    kind: item.kind,
    place: visionPlace(snapshot, item.idSpan),
  }));
}
