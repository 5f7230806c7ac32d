const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "a", "a and b", "a, b and c". */
export function listed(words: Iterable<string>): string {
  return LIST.format(words);
}
