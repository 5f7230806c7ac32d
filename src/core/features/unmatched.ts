/** What two lists do not have in common. */
export interface Unmatched<Entry> {
  readonly before: Entry[];
  readonly after: Entry[];
}

/**
 * Takes out of two lists what is in both, one for one by key; where one list has more of a key, its last ones stay.
 * Entries without a key always stay. The order is kept.
 */
export function unmatched<Entry>(before: readonly Entry[], after: readonly Entry[], keyOf: (entry: Entry) => string | undefined): Unmatched<Entry> {
  return { before: without(before, after, keyOf), after: without(after, before, keyOf) };
}

function without<Entry>(entries: readonly Entry[], others: readonly Entry[], keyOf: (entry: Entry) => string | undefined): Entry[] {
  const counts = new Map<string, number>();
  for (const other of others) {
    const key = keyOf(other);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return entries.filter((entry) => {
    const key = keyOf(entry);
    const left = key === undefined ? 0 : (counts.get(key) ?? 0);
    if (key !== undefined && left > 0) counts.set(key, left - 1);
    return left === 0;
  });
}
