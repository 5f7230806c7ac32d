import type { Items } from '../../model/items.ts';
import { ID_MAX_LENGTH, ID_PATTERN } from '../../model/schema/fields.ts';
import type { Snapshot } from '../../snapshot.ts';

/** Long enough to be told apart, short enough to be typed in a comment. */
const MOST_CHARACTERS = 28;

/** An id made of the first words of a title, which nothing has yet. */
export function freeId(items: Pick<Items, 'has'>, title: string): string {
  const wanted = idFrom(title);
  if (!items.has(wanted)) return wanted;
  let number = 2;
  while (items.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}

/** Why an id cannot be given to a new item. */
export function idProblem({ say, vision: { items } }: Snapshot, id: string): string | undefined {
  if (!ID_PATTERN.test(id) || id.length > ID_MAX_LENGTH) return say('An id has small letters, digits and hyphens only, such as fast-auth.');
  return items.has(id) ? say('"{0}" is taken: ids are unique in the whole vision.', id) : undefined;
}

function idFrom(title: string): string {
  const plain = title.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  let id = '';
  for (const word of words) {
    const longer = id === '' ? word.slice(0, MOST_CHARACTERS) : `${id}-${word}`;
    if (longer.length > MOST_CHARACTERS) break;
    id = longer;
  }
  return id === '' ? 'item' : id;
}
