import { isSeq } from 'yaml';
import type { Locations } from './locations.ts';

/** The index of an entry of a list as its text counts: entries that could not be read are counted there too. */
export function indexInText(locations: Locations, owner: object, key: string, list: readonly unknown[], index: number): number {
  const written = locations.node(owner, key);
  const entry = locations.node(list, index);
  return isSeq(written) && entry ? written.items.indexOf(entry) : index;
}
