import type { Locations } from './locations.ts';

/** The index of an entry of a list as its text counts: entries that could not be read are counted there too. */
export function indexInText(locations: Locations, _owner: object, _key: string, list: readonly unknown[], index: number): number {
  return locations.indexInText(list, index);
}
