import { isMap, isScalar, isSeq, type CST, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Span } from '../../text/span.ts';

export type Collection = YAMLMap | YAMLSeq;

/** A key with its value, or an entry of a list, as a stretch of the text. */
export interface Entry {
  /** The key's text; none in a list. */
  readonly key: string | undefined;
  readonly value: Node | null;
  /** First character: of the key or dash, or of the value in a list in flow style; anchors and tags are part of it. */
  readonly start: number;
  /** Where the value may begin: behind the colon or dash. */
  readonly valueFrom: number;
  /** The anchor and tag of the value. */
  readonly properties: Span | undefined;
  /** Behind the last character that is neither blank nor comment. */
  readonly end: number;
}

interface ItemToken {
  readonly start: readonly CST.SourceToken[];
  readonly key?: CST.Token | null;
  readonly sep?: readonly CST.SourceToken[];
  readonly value?: CST.Token;
}

/** The entries of an object or list, in the order of the text; undefined where the text is too broken to tell. */
export function entriesOf(collection: Collection): Entry[] | undefined {
  return isMap(collection) ? entriesOfMap(collection) : entriesOfList(collection);
}

/** Behind the last character of a value that is neither blank nor comment. */
export function contentEnd(node: Node): number {
  const [start = 0, end = 0] = node.range ?? [];
  if ((isMap(node) || isSeq(node)) && !node.flow) return entriesOf(node)?.at(-1)?.end ?? end;
  return isBlockScalar(node) ? blockScalarEnd(node, start, end) : end;
}

export function isCollection(node: Node | null): node is Collection {
  return isMap(node) || isSeq(node);
}

/** A value that is not written at all: `key:` alone. */
export function isUnwritten(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.value === null && (node.source ?? '') === '');
}

function entriesOfMap(map: YAMLMap): Entry[] | undefined {
  const entries: Entry[] = [];
  for (const pair of map.items as Pair<Node, Node | null>[]) {
    const token = pair.srcToken as ItemToken | undefined;
    if (!token || !pair.key.range) return undefined;
    const colon = token.sep?.find(({ type }) => type === 'map-value-ind');
    const key = isScalar(pair.key) ? String(pair.key.value) : undefined;
    const valueFrom = colon ? colon.offset + 1 : pair.key.range[1];
    const start = propertiesOf(token.start)?.start ?? pair.key.range[0];
    const properties = propertiesOf(token.sep ?? []);
    entries.push({ key, value: pair.value, start, valueFrom, properties, end: endOf(pair.value, properties?.end ?? valueFrom) });
  }
  return entries;
}

function entriesOfList(list: YAMLSeq): Entry[] | undefined {
  const token = list.srcToken as CST.BlockSequence | CST.FlowCollection | undefined;
  const tokens = (token?.items as ItemToken[] | undefined)?.filter(hasContent) ?? [];
  if (tokens.length !== list.items.length) return undefined;
  return tokens.map((item, index) => {
    const value = list.items[index] as Node | null;
    const dash = item.start.find(({ type }) => type === 'seq-item-ind');
    const properties = propertiesOf(item.start);
    const start = dash?.offset ?? properties?.start ?? value?.range?.[0] ?? 0;
    const valueFrom = dash ? dash.offset + 1 : start;
    return { key: undefined, value, start, valueFrom, properties, end: endOf(value, properties?.end ?? valueFrom) };
  });
}

/** What is only a comment or a comma between entries is no entry. */
function hasContent({ start, key, sep, value }: ItemToken): boolean {
  return Boolean(value ?? key ?? sep) || start.some(({ type }) => type === 'seq-item-ind' || isProperty(type));
}

function endOf(value: Node | null, otherwise: number): number {
  return value === null || isUnwritten(value) ? otherwise : contentEnd(value);
}

/** Anchor, tag or question mark before a key or value. */
function propertiesOf(tokens: readonly CST.SourceToken[]): Span | undefined {
  const first = tokens.find(({ type }) => isProperty(type));
  const last = tokens.findLast(({ type }) => isProperty(type));
  return first && last ? { start: first.offset, end: last.offset + last.source.length } : undefined;
}

function isProperty(type: CST.SourceToken['type']): boolean {
  return type === 'anchor' || type === 'tag' || type === 'explicit-key-ind';
}

function isBlockScalar(node: Node): boolean {
  return isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
}

/** Blank lines behind a block of text belong to it only where it keeps them (`|+`). */
function blockScalarEnd(node: Node, start: number, end: number): number {
  const token = node.srcToken as CST.BlockScalar | undefined;
  const header = token?.props.find(({ type }) => type === 'block-scalar-header') as CST.SourceToken | undefined;
  if (!token || header?.source.includes('+')) return end;
  const trailing = /\s*$/.exec(token.source)?.[0].length ?? 0;
  return Math.max(start + (header?.source.length ?? 1), end - trailing);
}
