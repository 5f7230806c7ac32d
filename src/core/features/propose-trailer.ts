import { titleOf, type Item } from '../model/items.ts';
import type { Snapshot } from '../snapshot.ts';
import { isClosed } from '../trace/code-state.ts';
import { servedBy } from '../trace/served.ts';

/** More than these are no proposal but a list. */
const MOST_PROPOSALS = 3;

/** The open items that files serve, those that most of them serve first, at most three. Paths are relative to the vision. */
export function likelyItems({ trace }: Snapshot, paths: readonly string[]): Item[] {
  const counts = new Map<Item, number>();
  for (const path of paths) {
    for (const item of trace ? servedBy(trace, path) : []) if (!isClosed(item)) counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).slice(0, MOST_PROPOSALS).map(([item]) => item);
}

/**
 * Proposes a trailer in the message that git shows in an editor: as comments, since a message that says nothing else
 * has to stay empty for the commit to be given up. A message without comments, or with such a trailer, stays as it is.
 * @param comment what opens a comment line, `#` unless git is told otherwise
 */
export function proposeTrailer(message: string, trailer: string, items: readonly Item[], comment: string): string {
  const lines = message.split('\n');
  const first = lines.findIndex((line) => line.startsWith(comment));
  const isThere = lines.some((line) => line.toLowerCase().startsWith(`${trailer.toLowerCase()}:`));
  if (first === -1 || isThere || items.length === 0) return message;
  const proposals = items.map((item) => `${comment} ${trailer}: ${item.id}`);
  const told = `${comment} Does this serve ${items.map(titleOf).join(' or ')}? Then take the "${comment} " away from its line:`;
  // An empty line keeps the trailer apart from the subject.
  const above = lines.slice(0, first);
  while (above.at(-1)?.trim() === '') above.pop();
  return [...above, ...(above.length === 0 ? [''] : []), '', told.replace(/\s+/g, ' '), ...proposals, comment, ...lines.slice(first)].join('\n');
}
