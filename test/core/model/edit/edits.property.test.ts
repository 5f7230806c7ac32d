import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isCollection, isMap, isPair, isScalar, isSeq, parseAllDocuments, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { addEntry } from '../../../../src/core/model/edit/add-entry.ts';
import type { EditResult } from '../../../../src/core/model/edit/edit-result.ts';
import type { PlainValue } from '../../../../src/core/model/edit/plain-value.ts';
import { removeValue } from '../../../../src/core/model/edit/remove-value.ts';
import { setValue } from '../../../../src/core/model/edit/set-value.ts';
import { applyEdits } from '../../../../src/core/text/edits.ts';
import { english } from '../../../support/english.ts';
import { anyDocument } from './any-document.ts';

type Value = string | number | boolean | null | Value[] | { [key: string]: Value };
type Place = (string | number)[];

interface Order {
  readonly kind: 'set' | 'add' | 'remove' | 'create';
  readonly pick: number;
  readonly key: string;
  readonly value: PlainValue;
}

const anyText = fc.oneof(fc.constantFrom('plain', 'a, b', 'x: y', '# no', '', ' ', '- a', 'true', '1e3', 'two\nlines', ' lead\nb', 'end \n\n', '"', "'", '\\', '~', '...'), fc.string({ maxLength: 12, unit: 'binary' }));
const { anyPlain } = fc.letrec<{ anyPlain: PlainValue }>((tie) => ({
  anyPlain: fc.oneof(
    { maxDepth: 2 },
    anyText,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.boolean(),
    fc.array(tie('anyPlain'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('id', 'title', 'checkIns', 'value', 'date', 'x y', '- z'), tie('anyPlain'), { maxKeys: 3, noNullPrototype: true }),
  ),
}));
const anyOrder: fc.Arbitrary<Order> = fc.record({
  kind: fc.constantFrom('set' as const, 'add' as const, 'remove' as const, 'create' as const),
  pick: fc.nat(),
  key: fc.constantFrom('status', 'checkIns', 'reviews', 'settings', 'baseline', 'x-more', 'a b'),
  value: anyPlain,
});

/** Reads a text with the YAML library alone; what an alias repeats is a value of its own. */
function read(text: string): Value {
  const [document] = parseAllDocuments(text, { prettyErrors: false, logLevel: 'silent' });
  assert.deepEqual(document?.errors ?? [], [], text);
  return copy(document?.toJS() as Value);
}

function copy(value: Value): Value {
  if (Array.isArray(value)) return value.map(copy);
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner)]));
  return value;
}

function places(value: Value, path: Place = []): Place[] {
  const entries: [string | number, Value][] = Array.isArray(value) ? [...value.entries()] : typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return entries.flatMap(([key, inner]) => [[...path, key], ...places(inner, [...path, key])]);
}

function at(value: Value, path: Place): Value | undefined {
  return path.reduce<Value | undefined>((inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string | number, Value>)[key] : undefined), value);
}

interface Attempt {
  readonly result: EditResult;
  readonly expected: Value;
  readonly path: Place;
}

/** What an order does to a text, and to the value that the text has. */
function attempt(text: string, { kind, pick, key, value }: Order): Attempt | undefined {
  const expected = read(text);
  const all = places(expected).filter((path) => path[0] !== 'apiVersion' && (path[0] === 'x-filler') === (pick % 4 === 0 && 'x-filler' in Object(expected)));
  if (all.length === 0) return undefined;
  let path = all[pick % all.length] as Place;
  if (kind === 'create') path = [...path.slice(0, -1).filter((_, index) => index < path.length), key];
  const owner = at(expected, path.slice(0, -1)) as Record<string | number, Value>;
  const last = path.at(-1) as string | number;
  if (kind === 'create' && (Array.isArray(owner) || last in owner)) return undefined;
  const now = owner[last];
  if (kind === 'remove') {
    if (Array.isArray(owner)) owner.splice(Number(last), 1);
    else delete owner[last];
    return { result: removeValue(text, path), expected, path };
  }
  if (kind === 'add') {
    if (now !== null && !Array.isArray(now)) return undefined;
    owner[last] = [...(now ?? []), copy(value as Value)];
    return { result: addEntry(text, path, value), expected, path };
  }
  owner[last] = copy(value as Value);
  return { result: setValue(text, path, value), expected, path };
}

/**
 * First and last line (base 0) that an order may change: those of the value it names. Where that is
 * the only one, or in flow style, those of its owner; the first key of a list entry gives its line to the second.
 */
function named(text: string, kind: Order['kind'], path: Place): readonly [number, number] {
  const [document] = parseAllDocuments(text, { prettyErrors: false, logLevel: 'silent' });
  const span = (at: Place): [number, number] => {
    const owner = document?.getIn(at.slice(0, -1), true);
    const pair = isMap(owner) ? owner.items.find(({ key }) => isScalar(key) && key.value === at.at(-1)) : undefined;
    const value = (pair ? pair.value : document?.getIn(at, true)) as Node | null | undefined;
    const from = value?.range?.[0];
    const start = pair ? (pair.key as Node).range?.[0] : isSeq(owner) && !owner.flow ? text.lastIndexOf('-', (from ?? 0) - 1) : from;
    return [start ?? 0, Math.max(start ?? 0, value?.range?.[1] ?? 0)];
  };
  const owner = document?.getIn(path.slice(0, -1), true);
  const ofOwner = kind === 'create' || (kind === 'remove' && isCollection(owner) && (owner.flow || owner.items.length === 1));
  const [start, end] = ofOwner ? span(path.slice(0, -1)) : span(path);
  const second = kind === 'remove' && isCollection(owner) ? secondOnItsLine(owner, path) : undefined;
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length - 1;
  return [lineOf(start), lineOf(Math.max(end, second?.range?.[0] ?? 0))];
}

/** The entry behind the first one, which may stand on the line of a dash that is not its own. */
function secondOnItsLine(owner: YAMLMap | YAMLSeq, path: Place): Node | undefined {
  const [first, second] = owner.items as (Pair<Node> | Node)[];
  if (isPair(first)) return isScalar(first.key) && first.key.value === path.at(-1) && isPair(second) ? second.key : undefined;
  return path.at(-1) === 0 && typeof path.at(-2) === 'number' ? (second as Node | undefined) : undefined;
}

/** A document so large that edits look at an excerpt of it. */
function withFiller(document: string): string {
  const lineBreak = document.includes('\r\n') ? '\r\n' : '\n';
  const version = document.match(/^\uFEFF?.*(?:\r?\n|$)/)?.[0] ?? '';
  const rest = document.slice(version.length);
  const filler = `x-filler:${lineBreak}${`  - ${'long '.repeat(200)}${lineBreak}`.repeat(60)}`;
  return rest === '' ? document : version + filler + rest;
}

function assertLocal(before: string, after: string, [first, last]: readonly [number, number]): void {
  const [old, now] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  const prefix = old.findIndex((line, index) => line !== now[index]);
  const suffix = old.toReversed().findIndex((line, index) => line !== now[now.length - 1 - index]);
  if (prefix === -1 || suffix === -1) return;
  const lastChanged = old.length - 1 - suffix;
  assert.ok(prefix > lastChanged || (prefix >= first && lastChanged <= last), `lines ${prefix} to ${lastChanged} changed, ${first} to ${last} named`);
  assert.equal(/(?<!\r)\n/.test(after), /(?<!\r)\n/.test(before), 'line breaks are as they were');
}

describe('any sequence of edits on any document', () => {
  it('gives exactly the model that was asked for, or refuses where an alias repeats the place or blank lines below it are text', () => {
    fc.assert(
      fc.property(anyDocument, fc.boolean(), fc.array(anyOrder, { maxLength: 5 }), (document, isLarge, orders) => {
        let text = isLarge ? withFiller(document) : document;
        for (const order of orders) {
          const tried = attempt(text, order);
          if (!tried) continue;
          if ('reason' in tried.result) {
            assert.match(english(tried.result.reason), text.includes('|+') ? /alias|anchored|by hand/ : /alias|anchored/, `${JSON.stringify(order)} at ${JSON.stringify(tried.path)} in\n${text}`);
            continue;
          }
          const after = applyEdits(text, tried.result.edits);
          assert.deepEqual(read(after), tried.expected, `${JSON.stringify(order)} at ${JSON.stringify(tried.path)} in\n${text}\ngave\n${after}`);
          assertLocal(text, after, named(text, order.kind, tried.path));
          text = after;
        }
      }),
      { numRuns: Number(process.env['RUNS'] ?? 200) },
    );
  });
});
