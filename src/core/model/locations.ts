import { isScalar, type Node, type YAMLMap } from 'yaml';
import type { Span } from '../text/span.ts';

const NOWHERE: Span = { start: 0, end: 0 };

/**
 * Where each value of a document stands in its text.
 * The document itself is plain data; this remembers, for every object and list
 * in it, the syntax node it was made from.
 */
export class Locations {
  readonly #maps = new WeakMap<object, YAMLMap>();
  readonly #lists = new WeakMap<object, (Node | null)[]>();
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  rememberMap(value: object, node: YAMLMap): void {
    this.#maps.set(value, node);
  }

  rememberList(value: object, nodes: (Node | null)[]): void {
    this.#lists.set(value, nodes);
  }

  /** Takes the entries at these indices out of a list and of its memory alike. */
  removeEntries(list: unknown[], indices: ReadonlySet<number>): void {
    const nodes = this.#lists.get(list);
    const kept = <T>(entries: T[]) => entries.filter((_, index) => !indices.has(index));
    if (nodes) this.#lists.set(list, kept(nodes));
    list.splice(0, list.length, ...kept(list));
  }

  /** The whole object or list. */
  of(value: object): Span {
    const map = this.#maps.get(value);
    if (map) return spanOf(map);
    const nodes = this.#lists.get(value)?.filter((node) => node !== null) ?? [];
    const [first, last] = [nodes[0], nodes.at(-1)];
    return first && last ? { start: spanOf(first).start, end: spanOf(last).end } : NOWHERE;
  }

  /** The key itself, where the object has it written. */
  key(owner: object, key: string): Span | undefined {
    const pair = this.#pair(owner, key);
    return pair && isScalar(pair.key) ? spanOf(pair.key) : undefined;
  }

  /** The value under a key or at an index of a list, with its quotes. */
  value(owner: object, key: string | number): Span | undefined {
    const node = this.node(owner, key);
    return node ? spanOf(node) : undefined;
  }

  /** The text of a scalar without its quotes; falls back to the key, then to the object. */
  textOf(owner: object, key: string | number): Span {
    const node = this.node(owner, key);
    if (node) return isScalar(node) ? this.#inside(node) : spanOf(node);
    return (typeof key === 'string' ? this.key(owner, key) : undefined) ?? this.of(owner);
  }

  /**
   * A stretch of a scalar's value (offsets base 0 in the value) as a span of the
   * text. Where escapes or folding move characters about, the whole scalar.
   */
  part(owner: object, key: string | number, part: Span): Span {
    const node = this.node(owner, key);
    if (!node || !isScalar(node) || typeof node.value !== 'string') return this.textOf(owner, key);
    const inside = this.#inside(node);
    const literal = this.#text.slice(inside.start, inside.end) === node.value;
    return literal ? { start: inside.start + part.start, end: inside.start + part.end } : inside;
  }

  /** The syntax node under a key or index. */
  node(owner: object, key: string | number): Node | undefined {
    if (typeof key === 'number') return this.#lists.get(owner)?.[key] ?? undefined;
    return (this.#pair(owner, key)?.value as Node | null | undefined) ?? undefined;
  }

  #pair(owner: object, key: string) {
    return this.#maps.get(owner)?.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
  }

  #inside(node: Node): Span {
    const span = spanOf(node);
    const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
    return quoted && span.end - span.start >= 2 ? { start: span.start + 1, end: span.end - 1 } : span;
  }
}

/** The span of a syntax node without what trails it. */
export function spanOf(node: Node): Span {
  return node.range ? { start: node.range[0], end: node.range[1] } : NOWHERE;
}
