/** A piece of YAML between brackets and braces; offsets in the text, quotes included. */
export interface FlowToken {
  readonly kind: 'open' | 'close' | 'comma' | 'colon' | 'word' | 'comment';
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
}

const TOKEN = new RegExp(
  [
    String.raw`(?<open>[[{])`,
    String.raw`(?<close>[\]}])`,
    String.raw`(?<comma>,)`,
    String.raw`(?<colon>:(?=[\s,[\]{}]|$)|(?<=["']):)`,
    String.raw`(?<comment>(?<=^|\s)#[^\r\n]*)`,
    String.raw`(?<quoted>"(?:[^"\\]|\\[^])*(?:"|$)|'(?:[^']|'')*(?:'|$))`,
    // A plain word ends before a colon that ends it, a comment or a sign of flow; blanks inside belong to it.
    String.raw`(?<word>(?:[^\s,[\]{}:#]|:(?![\s,[\]{}]|$)|(?<=\S)#)(?:[ \t]*(?:[^\s,[\]{}:#]|:(?![\s,[\]{}]|$)|(?<=\S)#))*)`,
  ].join('|'),
  'g',
);

/** The pieces from `start` on, up to `limit`; whatever is none of them is passed over. */
export function* flowTokens(text: string, start: number, limit: number): Generator<FlowToken> {
  const part = text.slice(start, limit);
  for (const { index, 0: found, groups = {} } of part.matchAll(TOKEN)) {
    const name = Object.keys(groups).find((group) => groups[group] !== undefined);
    const kind = name === 'quoted' ? 'word' : (name as FlowToken['kind']);
    yield { kind, start: start + index, end: start + index + found.length, isQuoted: name === 'quoted' };
  }
}
