import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { isMap, isScalar, isSeq, parseDocument, type Node, type Scalar } from 'yaml';
import { cursorAt } from '../../../../src/core/model/cursor/cursor-at.ts';
import { anyDocument } from '../edit/any-document.ts';

/** What the cursor is at the `|` of a text: `kind path "word" (siblings)`. */
function at(marked: string): string {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const cursor = cursorAt(text, offset);
  if (!cursor) return 'nothing';
  const { kind, path, span, siblings } = cursor;
  const beside = siblings.length === 0 ? '' : ` (${siblings.toSorted().join(' ')})`;
  return `${kind} ${path.join('.')} "${text.slice(span.start, span.end)}"${beside}`;
}

describe('the cursor in YAML', () => {
  const cases: readonly [what: string, text: string, expected: string][] = [
    ['a key of the document', 'apiVersion: x\nti|tle: y\n', 'key  "title" (apiVersion)'],
    ['a key that has no colon yet', 'kpis:\n  - id: a\n    unit: ms\n    tar|\n    owner: b\n', 'open kpis.0 "tar" (id owner unit)'],
    ['the first key of an entry', 'kpis:\n  - i|d: a\n    unit: ms\n', 'key kpis.0 "id" (unit)'],
    ['an empty line in an object', 'kpis:\n  - id: a\n    |\n    owner: b\n', 'open kpis.0 "" (id owner)'],
    ['an empty line after the document', 'title: x\n|', 'open  "" (title)'],
    ['an empty document', '|', 'open  ""'],
    ['a value', 'kpis:\n  - direction: in|crease # up\n', 'value kpis.0.direction "increase"'],
    ['a value that is still missing', 'kpis:\n  - direction: |\n    id: a\n', 'value kpis.0.direction ""'],
    ['a value that is still missing before a comment', 'status: | # why\n', 'value status ""'],
    ['a value right behind its colon', 'status:|\n', 'value status ""'],
    ['a value in quotes', 'owner: "@in|es" # x\n', 'value owner "@ines"'],
    ['a value behind an anchor', 'horizon: &h { start: 2026|-10-01 }\n', 'value horizon.start "2026-10-01"'],
    ['an entry of a list', 'a:\n  trends:\n    - x\n    - yy|\n', 'open a.trends.0 "yy"'],
    ['an entry that is still missing', 'trends:\n  - |\n', 'open trends.0 ""'],
    ['a list at the column of its key', 'kpis:\n- id: a\n  unit: |\n', 'value kpis.0.unit ""'],
    ['a list in a list', 'a:\n  - - b: |\n', 'value a.0.0.b ""'],
    ['blanks behind a word', 'condition: orders >= |\n', 'value condition "orders >= "'],
    ['a list between brackets', 'kpis: [a, b|c, d]\n', 'open kpis.0 "bc"'],
    ['a gap between brackets', 'kpis: [a, |]\n', 'open kpis.0 ""'],
    ['brackets that nobody closed', 'kpis: [a, b|\ntitle: x\n', 'open kpis.0 "b"'],
    ['brackets over several lines', 'a:\n  kpis: [\n    x,\n    y|,\n  ]\n', 'open a.kpis.0 "y"'],
    ['an object between braces', 'a: [{ kpi: x, we|ight: 2, by: z }]\n', 'key a.0 "weight" (by kpi)'],
    ['a key between braces that has no colon yet', 'a: { b: 1, c| }\n', 'open a "c" (b)'],
    ['a value between braces', 'a: { kpi: x|, by: z }\n', 'value a.kpi "x"'],
    ['a missing value between braces', 'a: { kpi: |, by: z }\n', 'value a.kpi ""'],
    ['a condition between brackets', 'a: [orders >= 2 by |]\n', 'open a.0 "orders >= 2 by "'],
    ['braces of an entry over several lines', 'a:\n  - { b: 1,\n      c: | }\n', 'value a.0.c ""'],
    ['a quoted key', '"a: b": { "c": x| }\n', 'value a: b.c "x"'],
    ['Windows line breaks', 'kpis:\r\n  - id: a\r\n    unit: m|s\r\n', 'value kpis.0.unit "ms"'],
    ['a comment', 'a: 1\n# wh|y\n', 'nothing'],
    ['a comment behind a value', 'a: 1 # wh|y\n', 'nothing'],
    ['a comment behind a key', 'a: # wh|y\n', 'nothing'],
    ['a comment between brackets', 'a: [ # wh|y\n  b]\n', 'nothing'],
    ['a text of several lines', 'a: >-\n  some: te|xt\nb: 1\n', 'nothing'],
    ['a plain text of several lines', 'a: some\n  more te|xt\n', 'nothing'],
    ['the indentation of a line', 'a:\n |  b: 1\n', 'nothing'],
    ['an alias', 'a: *hori|zon\n', 'nothing'],
    ['behind brackets', 'a: [b] |\n', 'nothing'],
  ];
  for (const [what, text, expected] of cases) it(`in ${what} is ${expected}`, () => assert.equal(at(text), expected));
});

/** Every key and every scalar of one line, by the path that the YAML library gives it. */
function words(node: Node | null | undefined, path: readonly (string | 0)[] = []): { readonly node: Scalar; readonly kind: string; readonly path: string }[] {
  if (isSeq(node)) {
    return node.items.flatMap((item) => (isScalar(item) ? [{ node: item, kind: 'open', path: [...path, 0].join('.') }] : words(item as Node, [...path, 0])));
  }
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => {
    if (!isScalar(key)) return [];
    const below = [...path, String(key.value)];
    const ofKey = { node: key, kind: 'key', path: path.join('.') };
    return [ofKey, ...(isScalar(value) ? [{ node: value, kind: 'value', path: below.join('.') }] : words(value as Node, below))];
  });
}

/** What the cursor says of each word, wherever it stands in it, that the YAML library would not. */
function disagreements(text: string): string[] {
  const found = words(parseDocument(text, { logLevel: 'silent', uniqueKeys: false }).contents);
  return found.flatMap(({ node, kind, path }) => {
    const [from = 0, to = 0] = node.range ?? [];
    const isText = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' || text.slice(from, to).includes('\n');
    if (isText || from === to) return [];
    const quote = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0;
    return [from + quote, (from + to) >> 1, to - quote].flatMap((offset) => {
      const cursor = cursorAt(text, offset);
      const said = cursor && `${cursor.kind} ${cursor.path.join('.')} ${text.slice(cursor.span.start, cursor.span.end)}`;
      const expected = `${kind} ${path} ${text.slice(from + quote, to - quote)}`;
      return said === expected ? [] : [`${said ?? 'nothing'} instead of ${expected}`];
    });
  });
}

describe('the cursor and the YAML library', () => {
  it('agree on every word of the sample', () => {
    const sample = readFileSync(join(import.meta.dirname, '../../../../examples/lumipay/vision.yaml'), 'utf8');
    assert.deepEqual(disagreements(sample), []);
  });

  it('agree on every word of any document', () => {
    fc.assert(fc.property(anyDocument, (text) => assert.deepEqual(disagreements(text.replace('\uFEFF', '')), [])));
  });

  it('never fail, wherever the caret stands in whatever text', () => {
    const piece = fc.constantFrom('a', ': ', '- ', '\n', '  ', '[', ']', '{', '}', ',', '"', "'", '#', ' #', '|', '&x ', '---');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), (pieces, number) => {
        const text = pieces.join('');
        const offset = number % (text.length + 1);
        const cursor = cursorAt(text, offset);
        assert.ok(!cursor || (cursor.span.start <= offset && offset <= cursor.span.end));
      }),
      { numRuns: 2000 },
    );
  });
});
