/** A value of a JSON text and where it stands; numbers and words are of no interest here. */
export type JsonNode =
  | { readonly kind: 'string'; /** Offset after the opening quote. */ readonly start: number; /** Offset of the closing quote. */ readonly end: number }
  | { readonly kind: 'array'; readonly items: readonly JsonNode[] }
  | { readonly kind: 'object'; readonly entries: ReadonlyMap<string, JsonNode> }
  | { readonly kind: 'other' };

const OTHER: JsonNode = { kind: 'other' };
/** Deeper values are not read; notebooks need six levels. */
const DEEPEST = 100;

/** Reads JSON with the places of its strings. Of a broken text it gives what was read before the flaw. */
export class JsonReader {
  readonly #text: string;
  readonly #escapeOrQuote = /["\\]/g;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(depth = DEEPEST): JsonNode {
    const sign = this.#nextSign();
    if (sign === '"') return this.#string();
    if (depth === 0) return OTHER;
    if (sign === '[') return this.#array(depth - 1);
    if (sign === '{') return this.#object(depth - 1);
    return this.#word();
  }

  #string(): JsonNode {
    const start = this.#at + 1;
    this.#escapeOrQuote.lastIndex = start;
    let end = this.#text.length;
    while (this.#escapeOrQuote.test(this.#text)) {
      end = this.#escapeOrQuote.lastIndex - 1;
      if (this.#text[end] === '"') break;
      this.#escapeOrQuote.lastIndex = end + 2;
      end = this.#text.length;
    }
    this.#at = end + 1;
    return { kind: 'string', start, end };
  }

  #array(depth: number): JsonNode {
    const items: JsonNode[] = [];
    this.#at++;
    while (this.#hasMore(']')) {
      items.push(this.read(depth));
      this.#skip(',');
    }
    return { kind: 'array', items };
  }

  #object(depth: number): JsonNode {
    const entries = new Map<string, JsonNode>();
    this.#at++;
    while (this.#hasMore('}')) {
      const key = this.read(0);
      this.#skip(':');
      const value = this.read(depth);
      if (key.kind === 'string') entries.set(this.#text.slice(key.start, key.end), value);
      this.#skip(',');
    }
    return { kind: 'object', entries };
  }

  /** A number or a name, or one sign that should not be here. */
  #word(): JsonNode {
    const start = this.#at;
    while (/[\w.+-]/.test(this.#text[this.#at] ?? '')) this.#at++;
    if (this.#at === start) this.#at++;
    return OTHER;
  }

  /** Whether another value stands before `closing`, which is passed. */
  #hasMore(closing: string): boolean {
    if (this.#nextSign() === closing) this.#at++;
    else return this.#at < this.#text.length;
    return false;
  }

  #skip(sign: string): void {
    if (this.#nextSign() === sign) this.#at++;
  }

  #nextSign(): string {
    while (/\s/.test(this.#text[this.#at] ?? '')) this.#at++;
    return this.#text[this.#at] ?? '';
  }
}

/** The value of a key, if there is an object with it. */
export function entryOf(node: JsonNode | undefined, ...keys: readonly string[]): JsonNode | undefined {
  let value = node;
  for (const key of keys) value = value?.kind === 'object' ? value.entries.get(key) : undefined;
  return value;
}
