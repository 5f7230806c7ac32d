import type { Snapshot } from '../../snapshot.ts';
import { servedItems } from '../file-links.ts';

/** Whole lines of a file, both from 0 and both part of it. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** The ids of the items that some lines of a file are about: those that their markers name, else what the file serves. */
export function linkedAt(snapshot: Snapshot, path: string, { first, last }: Lines): string[] {
  const markers = snapshot.trace?.scanOf(path)?.markers ?? [];
  const within = markers.filter(({ marker: { place } }) => first <= place.line && place.line <= last);
  const named = within.flatMap(({ items }) => items.map(({ item }) => item));
  const items = named.length > 0 ? named : servedItems(snapshot, path);
  return [...new Set(items.map(({ id }) => id))];
}
