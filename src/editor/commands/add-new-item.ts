import { addItem, type NewItem } from '../../core/features/plan/add-item.ts';
import type { Sessions } from '../session/sessions.ts';
import { chooseVision, type ChosenVision } from './choose-vision.ts';
import { editVision } from './edit-vision.ts';

/** What the commands that add an item can be told: with a title nothing is asked at all. */
export type AddItemArguments<Item extends NewItem> = Partial<Omit<Item, 'kind'>> & {
  /** The workspace folder, as a URI. */
  readonly folder?: string;
};

/** Writes a new item into the vision. @param ask gets it from people where the command is not told, beginning with what it is told */
export async function addNewItem<Item extends NewItem>(
  sessions: Sessions,
  argument: unknown,
  kind: Item['kind'],
  ask: (chosen: ChosenVision, given: Partial<Omit<Item, 'kind'>>) => Promise<Omit<Item, 'kind'> | undefined>,
): Promise<void> {
  const { folder, ...given } = (argument as AddItemArguments<Item> | undefined) ?? {};
  const chosen = await chooseVision(sessions, folder);
  if (!chosen) return;
  const { session, snapshot } = chosen;
  const item = 'title' in given ? given : await ask(chosen, given as Partial<Omit<Item, 'kind'>>);
  if (item) await editVision(session, (text) => addItem(text, session.fresh() ?? snapshot, { ...item, kind } as Item));
}
