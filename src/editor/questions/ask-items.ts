import { itemPicks } from '../../core/features/item-picks.ts';
import type { ItemKind } from '../../core/model/items.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { literalPick } from '../literal.ts';
import type { Answer, Place } from './answer.ts';
import { askPick, askPicks, type Choice } from './ask-pick.ts';

export interface ItemQuestion {
  readonly placeholder: string;
  /** The file whose items come first. */
  readonly path?: string | undefined;
  /** Any kind where it is left out. */
  readonly kinds?: readonly ItemKind[];
  /** Whether one at least has to be ticked, where any number can be. */
  readonly required?: boolean;
}

/** Asks for one roadmap item by its title. */
export function askItem(place: Place, snapshot: Snapshot, { placeholder, path, kinds }: ItemQuestion): Promise<Answer<string>> {
  return askPick(place, { placeholder, choices: itemChoices(snapshot, path, kinds) });
}

/** Asks for any number of roadmap items; those that are ticked at first stand on top. @param chosen ids */
export function askItems(place: Place, snapshot: Snapshot, { placeholder, path, kinds, required = false }: ItemQuestion, chosen: readonly string[]): Promise<Answer<readonly string[]>> {
  const all = itemChoices(snapshot, path, kinds);
  const choices = [...all.filter(({ value }) => chosen.includes(value)), ...all.filter(({ value }) => !chosen.includes(value))];
  return askPicks(place, { placeholder, choices, required }, chosen);
}

function itemChoices(snapshot: Snapshot, path: string | undefined, kinds: readonly ItemKind[] | undefined): Choice<string>[] {
  return itemPicks(snapshot, path)
    .filter(({ id }) => !kinds || kinds.includes(snapshot.vision.items.get(id)?.kind ?? 'feedback'))
    .map((pick) => {
      const { label, description, detail } = literalPick(pick);
      return { value: pick.id, label, description, detail };
    });
}
