/**
 * Many texts in memory that all threads share: UTF-8, one after the other, each followed by one byte
 * that belongs to none. Threads decode the few that they work on and nothing is copied between them.
 */
export interface TextTable {
  readonly bytes: Uint8Array<SharedArrayBuffer>;
  /** Where each text begins in `bytes`, and at last where they end: one more than there are texts. */
  readonly starts: Uint32Array<SharedArrayBuffer>;
}

export function textCount({ starts }: TextTable): number {
  return starts.length - 1;
}

/** @param separator a character that is in none of the texts */
export function textTableOf(texts: readonly string[], separator: string): TextTable {
  const bytes = Buffer.from(texts.map((text) => text + separator).join(''));
  const starts = new Uint32Array(texts.length + 1);
  for (let text = 1, at = 0; text < starts.length; text += 1) {
    at = bytes.indexOf(separator, at) + 1;
    starts[text] = at;
  }
  return copyTable(bytes, starts);
}

/** The same in shared memory. */
export function copyTable(bytes: Uint8Array, starts: Uint32Array): TextTable {
  const table = newTable(bytes.length, starts.length - 1);
  table.bytes.set(bytes);
  table.starts.set(starts);
  return table;
}

/** A table to be filled in: `length` bytes in all. */
export function newTable(length: number, count: number): TextTable {
  return { bytes: new Uint8Array(new SharedArrayBuffer(length)), starts: new Uint32Array(new SharedArrayBuffer(4 * (count + 1))) };
}

/** The texts from index `from` up to `to`, exclusive, as far as there are any. */
export function textsBetween(table: TextTable, from: number, to: number, separator: string): string[] {
  const end = Math.min(to, textCount(table));
  return from < end ? decoded(table, from, end).split(separator) : [];
}

export function textAt(table: TextTable, index: number): string {
  return decoded(table, index, index + 1);
}

function decoded({ bytes, starts }: TextTable, from: number, to: number): string {
  const start = starts[from] ?? 0;
  const length = Math.max(0, (starts[to] ?? start) - start - 1);
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, length).toString();
}

/** Compares two texts by their bytes: below 0 if the first comes first. */
export function compareTexts(a: TextTable, indexA: number, b: TextTable, indexB: number): number {
  const startA = a.starts[indexA] ?? 0;
  const startB = b.starts[indexB] ?? 0;
  const lengthA = (a.starts[indexA + 1] ?? 0) - startA;
  const lengthB = (b.starts[indexB + 1] ?? 0) - startB;
  const shorter = Math.min(lengthA, lengthB);
  for (let at = 0; at < shorter; at += 1) {
    const difference = (a.bytes[startA + at] ?? 0) - (b.bytes[startB + at] ?? 0);
    if (difference !== 0) return difference;
  }
  return lengthA - lengthB;
}
