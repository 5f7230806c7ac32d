import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { scalarText } from '../../../../src/core/model/edit/scalar-text.ts';

const SYNTAX = fc.string({ unit: fc.constantFrom(...' -?:,[]{}#&*!|>\'"%@`~.0123456789abcexnulNtrf\t\n\r\\=<+_é\u0085\u2028\uFEFF\uD800😀'), maxLength: 8 });
const anyText = fc.oneof(SYNTAX, fc.string({ unit: 'binary' }), fc.double().map(String), fc.constantFrom('null', 'True', 'FALSE', '.inf', '-.INF', '.NaN', '0o17', '0x1F', '1e3', '+12', '1.', '.5', '---', '...', '--- a', '<<', '='));

describe('writing a scalar', () => {
  it('gives any text back where it stands alone', () => {
    fc.assert(fc.property(anyText, (text) => assert.equal(parse(`key: ${scalarText(text, false)}\n`).key, text)), { numRuns: 2000 });
  });

  it('gives any text back in a list, an object and as a key on one line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const written = scalarText(text, true);
        assert.deepEqual(parse(`[${written}, {a: ${written}}, {${written}: 1}]`, { mapAsMap: true }), [text, new Map([['a', text]]), new Map([[text, 1]])]);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps the quotes it is asked for', () => {
    assert.equal(scalarText('a', false, 'single'), "'a'");
    assert.equal(scalarText('a', false, 'double'), '"a"');
    assert.equal(scalarText('a\nb', false, 'single'), '"a\\nb"');
  });

  it('quotes only where it must', () => {
    for (const text of ['two words', '2026-11-22', 'a/b/**', "it's", 'x:y', 'a#b', '31 %', 'no']) assert.equal(scalarText(text, true), text);
    for (const text of ['@rui', '!x', '12', '', 'a: b', 'a #b']) assert.equal(scalarText(text, true), JSON.stringify(text));
    assert.equal(scalarText('a, b', false), 'a, b');
    assert.equal(scalarText('say: "a"', false), `'say: "a"'`);
  });
});
